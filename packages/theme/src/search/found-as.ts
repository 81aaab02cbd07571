/** What the search knows of a page beside its words. */
export interface FoundAs {
  /** What kind of page it is, in the visitor's words: "Layanan". One of the choices by which results are narrowed. */
  readonly kind: string;
  /** Day of publication, `YYYY-MM-DD`; absent on pages without one. */
  readonly day?: string;
  /** The verdict on a rumour, which is shown before its title. */
  readonly verdict?: string;
  /** The page holds example content. */
  readonly example?: boolean;
  /** Whose page it is; in the portal's search only. */
  readonly owner?: { readonly slug: string; readonly name: string };
}

/** Attributes of an element whose words are searched. */
export type SearchAttributes = Readonly<Record<`data-${string}`, string>>;

/** What Pagefind knows of a page beside its words. */
export interface SearchNotes {
  /** Shown with a result. */
  readonly meta: Readonly<Record<string, string>>;
  /** What visitors narrow results by. */
  readonly filters: Readonly<Record<string, string>>;
}

/** Names of what visitors narrow results by. */
const filterNames: ReadonlySet<string> = new Set(['jenis', 'opd', 'tahun']);

/** What is known of a page, as Pagefind notes it. (<https://pagefind.app/docs/filtering/>, <https://pagefind.app/docs/metadata/>) */
export function searchNotes({ kind, day, verdict, example, owner }: FoundAs): SearchNotes {
  const values = {
    jenis: kind,
    opd: owner?.name,
    situs: owner?.slug,
    tahun: day?.slice(0, 4),
    tanggal: day,
    putusan: verdict,
    contoh: example ? 'ya' : undefined,
  };
  const known = Object.entries(values).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, value]],
  );
  return {
    meta: Object.fromEntries(known.filter(([name]) => name !== 'tahun')),
    filters: Object.fromEntries(known.filter(([name]) => filterNames.has(name))),
  };
}

/**
 * The attributes by which Pagefind finds an element's words and what is known of them. Values stand in attributes of
 * their own, since names of agencies have commas, at which Pagefind parts a list.
 */
export function searchAttributes(foundAs: FoundAs): SearchAttributes {
  const { meta, filters } = searchNotes(foundAs);
  const named = (names: readonly string[]) => names.map((name) => `${name}[data-${name}]`).join(', ');
  return {
    ...Object.fromEntries(Object.entries({ ...meta, ...filters }).map(([name, value]) => [`data-${name}`, value])),
    'data-pagefind-body': '',
    'data-pagefind-filter': named(Object.keys(filters)),
    'data-pagefind-meta': named(Object.keys(meta)),
  };
}
