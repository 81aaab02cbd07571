/** An account as it is registered. */
export interface RegisteredAccount {
  /** As written, and as its address has it; a number tells nothing and is left out. */
  readonly handles: readonly string[];
  /** Somebody has looked whose it is. */
  readonly isVerified: boolean;
}

/** Against what an account is held. */
export interface AccountOwner {
  /** Names of the people of the office: officials and operators. */
  readonly people: readonly string[];
  /** Names of the office and of its regency: full, short, in addresses. */
  readonly names: readonly string[];
}

/** Why an account looks personal. */
export type PersonalSign =
  | { readonly kind: 'person'; readonly word: string }
  | { readonly kind: 'position'; readonly word: string }
  | { readonly kind: 'no-office' };

/** Offices that one person holds, wherever they stand in a name. `Kecamatan` and `kelurahan` are no people. */
const positions =
  /bupati|wabup|kepala|kadis|direktur|direktris|ajudan|pribadi|sekcam|(?<!ke)camat|(?<!ke)lurah|(?<=^|[^a-z])(?:kabag|kabid|kaban|kadin|sekda|sekdin)(?=[^a-z]|$)/;

/** Words by which one sees that an account is an office's, without its name. */
const officeWords = ['dinas', 'badan', 'kantor', 'kecamatan', 'pemkab', 'pemda', 'ppid', 'humas', 'rsud', 'layanan'];

/** Academic and other titles, and what stands in a name without telling whose it is. */
const title = /^(?:[a-z]{1,2}|drs?|dra|ir|hj|haji|kh|moh|muh|bin|binti|operator|contoh)$/;

/**
 * The first sign that an account belongs to a person and not to an office: a name of somebody of the office, a position, or
 * nothing that tells of the office. The last alone is forgiven once somebody has looked whose account it is.
 */
export function personalSign(account: RegisteredAccount, owner: AccountOwner): PersonalSign | undefined {
  const handles = account.handles.map((handle) => handle.toLowerCase());
  const ofOffice = owner.names.flatMap(wordsOf);
  const ofPeople = owner.people.map((name) =>
    wordsOf(withoutTitles(name)).filter((word) => !title.test(word) && !ofOffice.includes(word)),
  );
  for (const handle of handles) {
    const person = ofPeople.flatMap((words) => personIn(handle, words)).at(0);
    if (person !== undefined) return { kind: 'person', word: person };
  }
  const position = handles.flatMap((handle) => positions.exec(handle)?.[0] ?? []).at(0);
  if (position !== undefined) return { kind: 'position', word: position };
  if (account.isVerified || handles.length === 0) return undefined;
  const known = [...officeWords, ...ofOffice.filter((word) => word.length >= 3)];
  const tells = handles.some((handle) => known.some((word) => lettersOf(handle).includes(word)));
  return tells ? undefined : { kind: 'no-office' };
}

/** `Drs. Contoh Nama, M.Si.` is `Contoh Nama`. */
function withoutTitles(name: string): string {
  return (name.split(',')[0] ?? '').replaceAll(/\S+\./g, ' ');
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().match(/\p{L}+/gu) ?? [];
}

/** A long word of a name in a handle, or two short ones. */
function personIn(handle: string, words: readonly string[]): string[] {
  const found = words.filter((word) => word.length >= 3 && lettersOf(handle).includes(word));
  const long = found.filter((word) => word.length >= 5);
  return found.length >= 2 ? [found.join(' ')] : long;
}

function lettersOf(handle: string): string {
  return handle.replaceAll(/[^\p{L}]/gu, '');
}
