import { describe, expect, it } from 'vitest';
import { changesByStrangers } from '../src/index.ts';
import { operator, registryWith } from './example-registry.ts';

const news = 'content/dinas-alfa/berita/2026-05-01-panen/index.mdx';

async function refused(actor: string, paths: readonly string[], day = '2026-06-01') {
  const registry = await registryWith({
    'dinas-alfa': [
      operator({ until: '2026-06-30' }),
      operator({ account: 'alfa-contoh', example: true }),
      operator({ account: 'alfa-nanti', since: '2026-07-01' }),
    ],
    'badan-beta': [operator({ account: 'beta-web', name: 'Budi' })],
  });
  return changesByStrangers({ registry, day, actor, paths });
}

describe('changesByStrangers', () => {
  it.each(['alfa-web', 'Alfa-Web', '@alfa-web'])('lets %s change the folder of its own office', async (actor) => {
    expect(await refused(actor, [news])).toEqual([]);
  });

  it.each([
    ['beta-web', 'tidak tercatat sebagai akun kantor ini'],
    ['siapa-saja', 'tidak tercatat'],
    ['', 'tidak tercatat'],
    ['alfa-contoh', 'hanya contoh'],
    ['alfa-nanti', 'baru mulai 2026-07-01'],
  ])('refuses %j and says why', async (actor, why) => {
    expect(await refused(actor, [news])).toEqual([
      { path: news, message: expect.stringContaining(why), help: expect.stringMatching(/\.$|`\.$/) },
    ]);
  });

  it('refuses an account on the day after its term', async () => {
    expect(await refused('alfa-web', [news], '2026-06-30')).toEqual([]);
    expect(await refused('alfa-web', [news], '2026-07-01')).toMatchObject([
      { message: expect.stringContaining('masa tugasnya selesai 2026-06-30') },
    ]);
  });

  it('lets administrators change everything', async () => {
    const paths = [news, 'content/kabupaten.yaml', 'content/dinas-alfa/operators.yaml', 'content/portal/opd.yaml'];
    expect(await refused('kominfo-satu', paths)).toEqual([]);
    expect(await refused('alfa-web', paths)).toHaveLength(3);
  });

  it.each(['github-actions[bot]', 'forgejo-actions'])(
    'lets %s bring the counts of the votes, and no more',
    async (actor) => {
      expect(await refused(actor, ['content/dinas-alfa/jajak.yaml', 'content/badan-beta/jajak.yaml'])).toEqual([]);
      const others = [
        news,
        'content/dinas-alfa/operators.yaml',
        'content/dinas-baru/jajak.yaml',
        'content/kabupaten.yaml',
      ];
      expect((await refused(actor, others)).map(({ path }) => path)).toEqual(others);
    },
  );

  it.each([
    'content/dinas-alfa/operators.yaml',
    'content/dinas-alfa/package.json',
    'content/kabupaten.yaml',
    'content/portal/halaman/tentang/index.mdx',
    'content/dinas-baru/opd.yaml',
  ])('keeps %s for the administrators', async (path) => {
    expect(await refused('alfa-web', [path])).toMatchObject([{ path, message: expect.stringContaining('pengelola') }]);
  });

  it('leaves what is not content to the code owners', async () => {
    expect(await refused('siapa-saja', ['packages/check/src/index.ts', 'README.md'])).toEqual([]);
  });
});
