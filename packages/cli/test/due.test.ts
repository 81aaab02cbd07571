import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dueSites } from '../src/life/due.ts';
import { outsideFile, writeOutside } from '../src/life/outside-file.ts';
import { raisedAlerts } from '../src/life/raised-alerts.ts';
import { type Turn, turnsOf } from '../src/life/turns.ts';

let root = '';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'opd-due-'));
  const entry = (slug: string, folder: string, life: string) =>
    write(`content/${slug}/${folder}/index.mdx`, `---\ntitle: Contoh\n${life}\n---\nIsi.\n`);
  for (const slug of ['dinkes', 'kanor', 'portal']) await write(`content/${slug}/package.json`, '{}');
  await entry('dinkes', 'berita/2026-11-25-pagi', 'published: 2026-11-25\npublishAt: 2026-11-25T08:00');
  await entry('dinkes', 'berita/2026-11-26-besok', 'published: 2026-11-26');
  await entry('dinkes', 'berita/2026-11-25-draf', 'published: 2026-11-25\npublishAt: 2026-11-25T08:00\ndraft: true');
  await entry('kanor', 'halaman/lomba', 'published: 2026-11-01\nuntil: 2026-11-25T17:00');
  await entry('kanor', 'halaman/rusak', 'until: 2026-11-25T17:00');
});
afterAll(() => rm(root, { recursive: true, force: true }));

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

describe('turns', () => {
  test('are the moments at which entries appear or go, in their order', async () => {
    expect(await turnsOf(root, ['kanor', 'dinkes'])).toEqual([
      { slug: 'kanor', entry: 'halaman/lomba', at: '2026-11-01T00:00', kind: 'start' },
      { slug: 'dinkes', entry: 'berita/2026-11-25-pagi', at: '2026-11-25T08:00', kind: 'start' },
      { slug: 'kanor', entry: 'halaman/lomba', at: '2026-11-25T17:00', kind: 'end' },
      { slug: 'dinkes', entry: 'berita/2026-11-26-besok', at: '2026-11-26T00:00', kind: 'start' },
    ]);
  });

  test('of the hour leave out what merely comes with its day', async () => {
    const turns = await turnsOf(root, ['kanor', 'dinkes'], { ofTheHour: true });
    expect(turns.map(({ at }) => at)).toEqual(['2026-11-25T08:00', '2026-11-25T17:00']);
  });
});

describe('what is due', () => {
  const sites = ['dinkes', 'kanor', 'baureno', 'portal'];
  const turn = (slug: string, at: string): Turn => ({ slug, entry: 'berita/x', at, kind: 'start' });
  const turns = [turn('dinkes', '2026-11-25T08:00'), turn('kanor', '2026-11-26T00:00')];
  const due = (since: string, at: string) => dueSites(turns, { since, at, sites }).sites;

  test.each([
    ['before', '2026-11-25T06:59', '2026-11-25T07:59', []],
    ['at', '2026-11-25T07:00', '2026-11-25T08:00', ['dinkes', 'portal']],
    ['after', '2026-11-25T08:00', '2026-11-25T09:00', []],
    ['within', '2026-11-25T07:30', '2026-11-25T08:30', ['dinkes', 'portal']],
  ])('%s the moment: the site of the entry and the portal, once', (_when, since, at, expected) => {
    expect(due(since, at)).toEqual(expected);
  });

  test('at midnight: every site, since what is current and what is over is reckoned from the day', () => {
    expect(due('2026-11-25T23:30', '2026-11-25T23:59')).toEqual([]);
    expect(due('2026-11-25T23:30', '2026-11-26T00:00')).toEqual(sites.toSorted());
  });

  test('an entry of an OPD without a site concerns the portal alone', () => {
    const unknown = [turn('bakorwil', '2026-11-25T08:00')];
    const span = { since: '2026-11-25T07:00', at: '2026-11-25T08:00', sites };
    expect(dueSites(unknown, span).sites).toEqual(['portal']);
  });
});

describe('what counts in the fingerprint of a site beside its content: the hour', () => {
  const hourOf = (slug: string) => readFile(join(root, outsideFile(slug)), 'utf8').catch(() => undefined);
  const hoursAt = async (moment: string) => {
    await writeOutside(root, ['dinkes', 'kanor', 'portal', 'cms'], moment);
    return Promise.all(['dinkes', 'kanor', 'portal', 'cms'].map(hourOf));
  };
  const eight = '{"lastTurn":"2026-11-25T08:00"}\n';
  const five = '{"lastTurn":"2026-11-25T17:00"}\n';

  test.each([
    ['2026-11-25T00:00', [undefined, undefined, undefined, undefined]],
    ['2026-11-25T07:59', [undefined, undefined, undefined, undefined]],
    ['2026-11-25T08:00', [eight, undefined, eight, undefined]],
    ['2026-11-25T16:59', [eight, undefined, eight, undefined]],
    ['2026-11-25T17:00', [eight, five, five, undefined]],
    ['2026-11-26T00:00', [undefined, undefined, undefined, undefined]],
  ])('%s', async (moment, hours) => {
    expect(await hoursAt(moment)).toEqual(hours);
  });
});

describe('what counts in the fingerprint of a site beside its content: emergencies of other offices', () => {
  const facts = async (slug: string, moment: string) => {
    await writeOutside(root, ['dinkes', 'kanor', 'baureno'], moment);
    const text = await readFile(join(root, outsideFile(slug)), 'utf8').catch(() => '{}');
    return JSON.parse(text).alerts;
  };
  const alert = (slug: string, scope: string) =>
    write(
      `content/${slug}/pengumuman/2026-12-01-banjir/index.mdx`,
      `---\npublished: 2026-12-01\npublishAt: 2026-12-01T09:00\nemergency:\n  scope: ${scope}\n---\n`,
    );

  beforeAll(async () => {
    const regency = await readFile(new URL('../../../content/kabupaten.yaml', import.meta.url), 'utf8');
    await write('content/kabupaten.yaml', regency.replace(/^alertOffices:\n(?: .*\n)*/m, 'alertOffices: [dinkes]\n'));
  });

  test('for the offices that they are meant for, from their hour on', async () => {
    await alert('dinkes', 'kantor-tertentu\n  sites: [kanor]');
    expect(await facts('kanor', '2026-12-01T08:59')).toBeUndefined();
    expect(await facts('kanor', '2026-12-01T09:00')).toEqual(expect.any(String));
    expect(await facts('baureno', '2026-12-01T09:00')).toBeUndefined();
  });

  test('another text is another fingerprint', async () => {
    const before = await facts('kanor', '2026-12-02T09:00');
    await alert('dinkes', 'semua');
    expect(await facts('kanor', '2026-12-02T09:00')).not.toBe(before);
    expect(await facts('baureno', '2026-12-02T09:00')).toEqual(expect.any(String));
  });

  test('make those sites due at that hour', async () => {
    const span = { since: '2026-12-01T08:30', at: '2026-12-01T09:00', sites: ['dinkes', 'kanor', 'baureno', 'portal'] };
    const due = dueSites(await turnsOf(root, ['dinkes']), span, await raisedAlerts(root));
    expect(due.sites).toEqual(['baureno', 'dinkes', 'kanor', 'portal']);
  });

  test('not of an office without authority', async () => {
    await rm(join(root, 'content/dinkes/pengumuman'), { recursive: true });
    await alert('kanor', 'semua');
    expect(await facts('baureno', '2026-12-02T09:00')).toBeUndefined();
  });
});
