import { rm } from 'node:fs/promises';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { evaluate } from '../src/commands/evaluate.ts';
import { entry, StaleRoot } from './stale-root.ts';

const at = '2026-11-25';
let stale: StaleRoot;

beforeAll(async () => {
  stale = await StaleRoot.make();
  // Went out at once; the second of the two was looked at later.
  await stale.publish(
    'alfa/klarifikasi/2026-11-21-kabar',
    entry('Kabar', '2026-11-21'),
    'Review-pending: klarifikasi',
    '2026-11-21',
  );
  await stale.publish(
    'alfa/pengumuman/2026-11-22-banjir',
    entry('Banjir', '2026-11-22'),
    'Review-pending: darurat',
    '2026-11-22',
  );
  await stale.publish(
    'alfa/pengumuman/2026-11-22-banjir',
    entry('Banjir', '2026-11-22', 'Teks baru.'),
    'Reviewed-by: Rina <rina@contoh.go.id>',
    '2026-11-23',
  );
  // Looked at before, and changed in a hurry since.
  await stale.publish('alfa/pengumuman/2026-11-23-air', entry('Air', '2026-11-23'), 'Reviewed-by: Rina', '2026-11-23');
  await stale.publish(
    'alfa/pengumuman/2026-11-23-air',
    entry('Air mati', '2026-11-23'),
    'Review-pending: darurat',
    '2026-11-24',
  );
  // Withdrawn before anybody looked at it.
  await stale.publish(
    'alfa/pengumuman/2026-11-20-salah',
    entry('Salah', '2026-11-20'),
    'Review-pending: darurat',
    '2026-11-20',
  );
  stale.git(['rm', '-q', '-r', 'content/alfa/pengumuman/2026-11-20-salah']);
  await stale.commit({}, 'Tarik', '2026-11-24T20:00:00Z');
  await stale.commit(
    { 'content/beta/halaman/tentang/index.mdx': entry('Tentang', '2026-05-01', '[Layanan](/layanan-kami/)') },
    'Tautan',
    '2026-06-01T02:00:00Z',
  );
});
afterAll(() => rm(stale.root, { recursive: true, force: true }));

const reportSchema = z.object({
  day: z.string(),
  opds: z.array(
    z.object({
      slug: z.string(),
      rank: z.number(),
      news: z.object({ state: z.string(), days: z.number().optional() }),
      office: z.object({
        handover: z.object({ state: z.string(), people: z.number() }),
        waiting: z.array(z.object({ path: z.string(), reason: z.string(), since: z.string() })),
        brokenLinks: z.array(z.object({ file: z.string(), line: z.number() })),
        lastWork: z.string().optional(),
      }),
    }),
  ),
});

async function report(...slugs: string[]) {
  return reportSchema.parse(JSON.parse(await evaluate(stale.root, { slugs, format: 'json', at, issues: false })));
}

const officeOf = async (slug: string) => (await report(slug)).opds[0]?.office;

describe('opd evaluate', () => {
  test('tells how old the news of every OPD is', async () => {
    const { day, opds } = await report();
    expect(day).toBe(at);
    expect(opds.map(({ slug, rank, news }) => [slug, rank, news.state, news.days])).toEqual([
      ['alfa', 1, 'fresh', 5],
      ['beta', 2, 'breach', 208],
      ['gama', 3, 'none', undefined],
    ]);
  });

  test('finds in Git what went out at once and still waits for somebody to look at it', async () => {
    expect((await officeOf('alfa'))?.waiting).toEqual([
      { path: 'content/alfa/klarifikasi/2026-11-21-kabar', reason: 'klarifikasi', since: '2026-11-21' },
      { path: 'content/alfa/pengumuman/2026-11-23-air', reason: 'darurat', since: '2026-11-24' },
    ]);
    expect((await officeOf('beta'))?.waiting).toEqual([]);
  });

  test('tells when something was last published, in the zone of the regency', async () => {
    // 20.00 in Greenwich is the next day in Java.
    expect((await officeOf('alfa'))?.lastWork).toBe('2026-11-25');
    expect((await officeOf('beta'))?.lastWork).toBe('2026-06-01');
  });

  test('tells whether somebody keeps the site, and which links are broken', async () => {
    expect((await officeOf('alfa'))?.handover).toEqual({ state: 'complete', people: 2 });
    expect(await officeOf('beta')).toMatchObject({
      handover: { state: 'none', people: 0 },
      brokenLinks: [{ file: 'beta/halaman/tentang/index.mdx', line: 6 }],
    });
  });

  test('moves with the clock', async () => {
    const days = async (day: string) => {
      const text = await evaluate(stale.root, { slugs: ['beta'], format: 'json', at: day, issues: false });
      return reportSchema.parse(JSON.parse(text)).opds[0]?.news;
    };
    expect(await days('2026-07-30')).toEqual({ state: 'fresh', days: 90 });
    expect(await days('2026-07-31')).toEqual({ state: 'warning', days: 91 });
    expect(await days('2026-04-30')).toEqual({ state: 'none' });
  });

  test('knows of an earlier day only what Git held by then', async () => {
    const text = await evaluate(stale.root, { slugs: ['alfa'], format: 'json', at: '2026-11-23', issues: false });
    const office = reportSchema.parse(JSON.parse(text)).opds[0]?.office;
    expect(office?.waiting.map(({ path }) => path.split('/').at(-1))).toEqual(['2026-11-20-salah', '2026-11-21-kabar']);
    // The newest on the branch, which the withdrawal of the next day is not part of yet.
    expect(office?.lastWork).toBe('2026-11-20');
  });

  test('tells of one OPD in words, with what to do next', async () => {
    const text = await evaluate(stale.root, { slugs: ['beta'], format: 'text', at, issues: false });
    expect(text).toContain('Berita terbaru 1 Mei 2026, 208 hari yang lalu: Lama tanpa kabar.');
    expect(text).toMatch(/Langkah berikutnya:\n {2}1\. Terbitkan satu berita/);
    expect(text).toContain('Belum ada operator aktif.');
    expect(text).toContain('1 tautan di dalam situs putus');
  });

  test('tells of all in one table', async () => {
    const text = await evaluate(stale.root, { slugs: [], format: 'text', at, issues: false });
    expect(text).toContain('3 OPD: 1 segar, 0 lewat 90 hari, 1 lewat 180 hari, 1 tanpa berita.');
  });

  test('makes a page that is valid HTML and in which no name is taken for markup', async () => {
    const text = await evaluate(stale.root, { slugs: [], format: 'html', at, issues: false });
    const validator = new HtmlValidate({
      root: true,
      extends: ['html-validate:recommended'],
      rules: { 'no-trailing-whitespace': 'off', 'doctype-style': 'off', 'void-style': 'off' },
    });
    const { results } = await validator.validateString(text);
    expect(results.flatMap(({ messages }) => messages.map(({ message, line }) => `${line}: ${message}`))).toEqual([]);
    expect(text).not.toContain('<script');
  });

  test.each(['2026-02-30', 'kemarin'])('refuses the day %s', (day) =>
    expect(evaluate(stale.root, { slugs: [], format: 'text', at: day, issues: false })).rejects.toThrow(
      'bukan tanggal yang ada di kalender',
    ),
  );

  test('refuses an OPD that does not exist', () =>
    expect(evaluate(stale.root, { slugs: ['alpa'], format: 'text', at, issues: false })).rejects.toThrow(
      'There is no site `alpa`',
    ));
});
