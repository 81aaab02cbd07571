import { plainPath, type Redirects } from '@opd/registry';

/** What can be wrong with an old address beside its form. */
export type RedirectMistake = 'clash' | 'loop' | 'nowhere';

/** Something wrong with one old address. */
export interface RedirectProblem {
  readonly mistake: RedirectMistake;
  readonly list: keyof Redirects;
  readonly index: number;
  readonly message: string;
  readonly help: string;
}

/** What is known of the site that the addresses belong to. Paths have no final slash, see `plainPath`. */
export interface LivingPages {
  /** Tells whether a page that is no draft answers. */
  readonly answers: (path: string) => boolean;
  /** Old addresses that have an owner already, and who that is: `/berita/baca/891`. */
  readonly taken: ReadonlyMap<string, string>;
}

/**
 * Judges old addresses as a whole: each leads to a living page, by whatever way, and none stands in the way of one.
 * Nothing that is found here begins with time, so that no site stops being built by itself.
 */
export function judgeRedirects({ moved, withdrawn }: Redirects, pages: LivingPages): RedirectProblem[] {
  const clashes = [...clashesOf({ moved, withdrawn }, pages)];
  const next = new Map(moved.map(({ from, to }) => [plainPath(from), to]));
  const gone = new Set(withdrawn.map(({ from }) => plainPath(from)));
  const ends = moved.flatMap(({ from, to }, index) => {
    const problem = endProblem(from, to, { next, gone, pages });
    return problem ? [{ list: 'moved' as const, index, ...problem }] : [];
  });
  return [...clashes, ...ends];
}

function* clashesOf({ moved, withdrawn }: Redirects, { answers, taken }: LivingPages): Generator<RedirectProblem> {
  const owners = new Map(taken);
  for (const [list, items] of [
    ['moved', moved],
    ['withdrawn', withdrawn],
  ] as const)
    for (const [index, { from }] of items.entries()) {
      const path = plainPath(from);
      const owner = owners.get(path);
      owners.set(path, owner ?? 'redirects.yaml');
      const place = { mistake: 'clash', list, index } as const;
      if (owner !== undefined)
        yield {
          ...place,
          message: `Alamat lama "${from}" sudah tercatat di ${owner}.`,
          help: 'Satu alamat lama hanya dapat menuju satu tempat: hapus salah satu.',
        };
      else if (answers(path))
        yield {
          ...place,
          message: `Alamat lama "${from}" masih dipakai oleh halaman yang terbit.`,
          help: 'Hapus baris ini, atau hapus halamannya (atau jadikan draf) bila memang diganti.',
        };
    }
}

function endProblem(
  from: string,
  to: string,
  {
    next,
    gone,
    pages,
  }: { readonly next: ReadonlyMap<string, string>; readonly gone: ReadonlySet<string>; readonly pages: LivingPages },
): Pick<RedirectProblem, 'mistake' | 'message' | 'help'> | undefined {
  const seen = [plainPath(from)];
  let end = to;
  while (end.startsWith('/')) {
    const path = plainPath(end);
    if (seen.includes(path))
      return {
        mistake: 'loop',
        message: `Pengalihan berputar: ${[...seen, path].join(' → ')}.`,
        help: 'Arahkan alamat lama langsung ke halaman yang sekarang terbit.',
      };
    seen.push(path);
    const after = next.get(path);
    if (after !== undefined) {
      end = after;
      continue;
    }
    if (gone.has(path))
      return {
        mistake: 'nowhere',
        message: `Alamat lama "${from}" dialihkan ke "${end}", yang sudah ditarik.`,
        help: 'Pindahkan alamat ini ke daftar withdrawn dengan alasannya, atau arahkan ke halaman lain.',
      };
    if (pages.answers(path)) return undefined;
    return {
      mistake: 'nowhere',
      message: `Alamat lama "${from}" dialihkan ke "${end}", halaman yang tidak ada di situs ini.`,
      help: 'Buka halaman penggantinya dan salin alamatnya sesudah nama situs. Bila tidak ada penggantinya, catat di daftar withdrawn.',
    };
  }
  return undefined;
}
