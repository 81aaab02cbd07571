import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { regencyDocuments } from '../../src/search/regency-documents.ts';
import { recordsOf, type SearchDocument } from '../../src/search/search-document.ts';
import { opd } from '../feeds/example-site.ts';

const moment = '2026-11-24T12:00';

/** What the portal's search finds of an invented agency whose entries come and go. */
describe('pages of all sites', async () => {
  let root = '';
  let documents: SearchDocument[] = [];

  async function write(folder: string, lines: readonly string[], body = ''): Promise<void> {
    const file = join(root, opd.slug, folder, 'index.mdx');
    await mkdir(join(file, '..'), { recursive: true });
    const head = ['summary: Ringkasan yang cukup panjang untuk diterima.', 'unit: Sekretariat', ...lines];
    await writeFile(file, `---\ntitle: Judul ${folder}\n${head.join('\n')}\n---\n\n${body}`);
  }

  const claim = [
    'claim: Kabar bahwa buku dibakar.',
    'channel: Facebook',
    'foundOn: 2026-11-01',
    'verdict: hoaks',
    'fact: Buku dijilid ulang.',
    'evidence: [{ label: Berita acara, url: "https://arsip.example/" }]',
    'decidedBy: Sekretariat',
    'replyText: "HOAKS: buku tidak dibakar."',
  ];
  const excluded = [
    'category: dikecualikan',
    'holder: Sekretariat',
    'producer: Sekretariat',
    'producedAt: Januari 2026',
    'form: softcopy',
    'retention: 5 tahun',
    'exclusion: { decree: Keputusan 1, consequence: Membahayakan orang., until: 5 tahun, legalBasis: { kind: Undang-Undang, number: "14", year: 2008, about: keterbukaan informasi publik } }',
  ];

  beforeAll(async () => {
    root = `${await mkdtemp(join(tmpdir(), 'opd-search-'))}/`;
    const page = ['section: profil'];
    await write(
      'halaman/tampil',
      ['published: 2026-11-01', ...page],
      'Naskah **kuno** di [rak](/rak/).\n\n<KotakInfo>Buka.</KotakInfo>\n',
    );
    await write('halaman/draf', ['published: 2026-11-01', 'draft: true', ...page]);
    await write('halaman/nanti', ['published: 2026-11-24', 'publishAt: 2026-11-24T13:00', ...page]);
    await write('halaman/sudah', ['published: 2026-11-24', 'publishAt: 2026-11-24T11:00', ...page]);
    await write('halaman/lewat', ['published: 2026-11-01', 'until: 2026-11-24T12:00', ...page]);
    await write('halaman/salah', ['published: 2026-11-01', 'section: tidak-ada']);
    await write('klarifikasi/2026-11-02-buku', ['published: 2026-11-02', 'example: true', ...claim]);
    await write('informasi/rahasia', ['published: 2026-11-01', ...excluded]);
    await writeFile(join(root, opd.slug, 'informasi/rahasia/daftar-nama.csv'), 'nama\nOrang Contoh\n');
    await cp(join(root, opd.slug), join(root, 'belum-pasti'), { recursive: true });
    const unconfirmed = { ...opd, slug: 'belum-pasti', status: 'unconfirmed' } as const;
    documents = [...regencyDocuments(root, [opd, unconfirmed], moment)];
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  const find = (path: string) => documents.find((document) => document.path === path);

  test('are those that are shown at the moment: no draft, nothing before or after its time, nothing that is wrong', () => {
    expect(documents.map(({ path }) => path)).toEqual([
      '/profil/',
      '/kontak/',
      '/klarifikasi/2026-11-02-buku/',
      '/informasi/rahasia/',
      '/halaman/sudah/',
      '/halaman/tampil/',
    ]);
  });

  test('nor anything of an agency that has no site', () => {
    expect(new Set(documents.map(({ foundAs }) => foundAs.owner?.slug))).toEqual(new Set([opd.slug]));
  });

  test('have the words of fields and text, without marks', () => {
    expect(find('/halaman/tampil/')?.words.at(-1)).toBe('Naskah kuno di rak . Buka.');
    expect(find('/klarifikasi/2026-11-02-buku/')?.words).toContain('Faktanya: Buku dijilid ulang.');
    expect(find('/klarifikasi/2026-11-02-buku/')?.words).toContain('Kesimpulan: Hoaks');
    expect(find('/kontak/')?.words.join(' ')).toContain('Telepon: (0353) 000111');
  });

  test('of excluded information say why, and know nothing of a file', () => {
    const [record] = recordsOf([find('/informasi/rahasia/') ?? expect.unreachable()]);
    expect(record?.content).toContain('Membahayakan orang.');
    expect(JSON.stringify(record)).not.toMatch(/daftar-nama|Orang Contoh/);
  });

  test('carry the verdict on a rumour, and that they are examples', () => {
    expect(find('/klarifikasi/2026-11-02-buku/')?.foundAs).toEqual({
      kind: 'Klarifikasi',
      day: '2026-11-02',
      verdict: 'Hoaks',
      example: true,
      owner: { slug: opd.slug, name: opd.name },
    });
  });

  test('are records for Pagefind: their words, what is shown with them, and what narrows a search', () => {
    const owner = { slug: 'x', name: 'Dinas A, B & "C"' };
    const words = ['Isi pertama.', 'Isi kedua.'];
    const foundAs = { kind: 'Berita', day: '2026-11-02', owner };
    expect([...recordsOf([{ path: '/x/', title: 'Judul', summary: 'Ringkas', words, foundAs }])]).toEqual([
      {
        url: '/x/x/',
        content: 'Judul\nRingkas\nIsi pertama.\nIsi kedua.',
        meta: { title: 'Judul', jenis: 'Berita', opd: owner.name, situs: 'x', tanggal: '2026-11-02' },
        filters: { jenis: 'Berita', opd: owner.name, tahun: '2026' },
      },
    ]);
  });
});
