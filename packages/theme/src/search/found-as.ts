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

/** What visitors narrow results by. */
const filters = ['jenis', 'opd', 'tahun'];

/**
 * The attributes by which Pagefind finds an element's words, and what it notes with them. Values stand in attributes of
 * their own, since names of agencies have commas, at which Pagefind parts a list.
 * (<https://pagefind.app/docs/filtering/>, <https://pagefind.app/docs/metadata/>)
 */
export function searchAttributes({ kind, day, verdict, example, owner }: FoundAs): SearchAttributes {
  const values = {
    jenis: kind,
    opd: owner?.name,
    situs: owner?.slug,
    tahun: day?.slice(0, 4),
    tanggal: day,
    putusan: verdict,
    contoh: example ? 'ya' : undefined,
  };
  const known = Object.entries(values).filter(([, value]) => value !== undefined);
  const named = (names: readonly string[]) => names.map((name) => `${name}[data-${name}]`).join(', ');
  const names = known.map(([name]) => name);
  return {
    ...Object.fromEntries(known.map(([name, value]) => [`data-${name}`, value])),
    'data-pagefind-body': '',
    'data-pagefind-filter': named(names.filter((name) => filters.includes(name))),
    'data-pagefind-meta': named(names.filter((name) => name !== 'tahun')),
  };
}
