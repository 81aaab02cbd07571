import { type Fields, parseFields, type ValueOf } from '@opd/schema';
import { type Opd, opdFields } from './opd.ts';
import { type Operator, operatorFields } from './operator.ts';
import { portalSlug } from './own-sites.ts';
import type { FileProblem } from './problem.ts';
import type { ContentReader } from './reader.ts';
import { type Regency, regencyFields } from './regency.ts';
import { isSamePerson, overlappingTerms } from './terms.ts';
import { readYaml } from './yaml-document.ts';

/** An OPD with the people who hold its accounts. */
export interface RegisteredOpd extends Opd {
  readonly operators: readonly Operator[];
}

/** The regency and all its OPDs, sorted by slug. */
export interface Registry {
  readonly regency: Regency;
  readonly opds: readonly RegisteredOpd[];
}

/** What was read, and what is wrong with it. Nothing is missing from `value` when there are no problems. */
export interface Loaded<T> {
  readonly value: T | undefined;
  readonly problems: readonly FileProblem[];
}

/** Reads and validates one YAML file. @param file its path from the content folder. */
export async function loadFile<F extends Fields>(
  reader: ContentReader,
  file: string,
  fields: F,
): Promise<Loaded<ValueOf<F>>> {
  const text = await reader.readText(file);
  if (text === undefined) {
    const help = 'Buat berkas ini; `npx opd new <opd>` menuliskannya untuk OPD baru.';
    return { value: undefined, problems: [{ file, line: 1, column: 1, message: 'Berkas tidak ada.', help }] };
  }
  const yaml = readYaml(text);
  if (yaml.mistakes.length > 0)
    return { value: undefined, problems: yaml.mistakes.map((mistake) => ({ file, ...mistake })) };
  const parsed = parseFields(fields, yaml.value);
  if (parsed.ok) return { value: parsed.value, problems: [] };
  return {
    value: undefined,
    problems: parsed.problems.map(({ path, message, help }) => ({ file, ...yaml.placeOf(path), message, help })),
  };
}

/** Reads `kabupaten.yaml`. */
export async function loadRegency(reader: ContentReader): Promise<Loaded<Regency>> {
  return loadFile(reader, 'kabupaten.yaml', regencyFields);
}

/** Reads the terms of one OPD, whatever is wrong with the rest of it. @param slug its folder. */
export async function loadOperators(reader: ContentReader, slug: string): Promise<Loaded<readonly Operator[]>> {
  const { value, problems } = await loadFile(reader, `${slug}/operators.yaml`, operatorFields);
  return { value: value?.operators, problems };
}

/** Reads one OPD with its operators. @param slug its folder. */
export async function loadOpd(reader: ContentReader, slug: string): Promise<Loaded<RegisteredOpd>> {
  const [profile, holders] = await Promise.all([
    loadFile(reader, `${slug}/opd.yaml`, opdFields),
    loadOperators(reader, slug),
  ]);
  const problems = [...profile.problems, ...holders.problems];
  if (!profile.value || !holders.value) return { value: undefined, problems };
  return { value: { ...profile.value, slug, operators: holders.value }, problems };
}

/** Names of the OPD folders: every folder with an `opd.yaml`, but the portal. */
export async function listOpdSlugs(reader: ContentReader): Promise<string[]> {
  const folders = (await reader.listFolders('')).filter((folder) => folder !== portalSlug);
  const texts = await Promise.all(folders.map((folder) => reader.readText(`${folder}/opd.yaml`)));
  return folders.filter((_, index) => texts[index] !== undefined);
}

/** Reads everything. OPDs with mistakes are left out of `value` and reported in `problems`. */
export async function loadRegistry(reader: ContentReader): Promise<Loaded<Registry>> {
  const [regency, slugs] = await Promise.all([loadRegency(reader), listOpdSlugs(reader)]);
  const loaded = await Promise.all(slugs.map((slug) => loadOpd(reader, slug)));
  const opds = loaded.flatMap(({ value }) => (value ? [value] : []));
  const problems = [
    ...regency.problems,
    ...loaded.flatMap((opd) => opd.problems),
    ...(await clashingSubdomains(reader, opds)),
    ...(await accountsOfTwoPeople(reader, opds)),
  ];
  return { value: regency.value && { regency: regency.value, opds }, problems };
}

/** Two OPDs must not claim one address, neither a present nor a former one. */
async function clashingSubdomains(reader: ContentReader, opds: readonly Opd[]): Promise<FileProblem[]> {
  const owners = new Map<string, string>([['www', portalSlug]]);
  const clashes = opds.flatMap(({ slug, subdomain, formerSubdomains }) => {
    const former = formerSubdomains.map((name, index) => ({ name, path: ['formerSubdomains', index] }));
    return [{ name: subdomain, path: ['subdomain'] }, ...former].flatMap(({ name, path }) => {
      const owner = owners.get(name);
      owners.set(name, owner ?? slug);
      return owner === undefined ? [] : [{ slug, path, name, owner }];
    });
  });
  return Promise.all(
    clashes.map(async ({ slug, path, name, owner }) => {
      const file = `${slug}/opd.yaml`;
      const place = readYaml((await reader.readText(file)) ?? '').placeOf(path);
      const message = `Subdomain "${name}" sudah dipakai oleh ${owner}.`;
      return { file, ...place, message, help: 'Pakai subdomain lain, atau hapus dari salah satu berkas.' };
    }),
  );
}

/**
 * Two people in two OPDs must not hold one account on the same day. Within one OPD the check says so, see the rule
 * `operator-account-shared`.
 */
async function accountsOfTwoPeople(reader: ContentReader, opds: readonly RegisteredOpd[]): Promise<FileProblem[]> {
  const terms = opds.flatMap(({ slug, operators }) => operators.map((term, index) => ({ ...term, slug, index })));
  const clashes = overlappingTerms(terms).flatMap(({ first, second }) => {
    const [a, b] = [terms[first], terms[second]];
    return a && b && a.slug !== b.slug && !isSamePerson(a.name, b.name) ? [{ a, b }] : [];
  });
  return Promise.all(
    clashes.map(async ({ a, b }) => {
      const file = `${b.slug}/operators.yaml`;
      const place = readYaml((await reader.readText(file)) ?? '').placeOf(['operators', b.index, 'account']);
      const message = `Akun "${b.account}" dipegang ${b.name} di sini dan ${a.name} di content/${a.slug}/operators.yaml.`;
      return { file, ...place, message, help: 'Satu akun untuk satu orang: akhiri salah satu, atau pakai akun lain.' };
    }),
  );
}
