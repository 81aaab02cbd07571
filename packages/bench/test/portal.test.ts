import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentTypes, parseEntry } from '@opd/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageWeights } from '../src/measure/page-weights.ts';
import { fullEntry, typeAt } from '../src/regency/full-entry.ts';
import { renderPortal } from '../src/report/portal-section.ts';

describe('an office that publishes everything', () => {
  const entries = Array.from({ length: 1000 }, (_, index) => fullEntry(3, index, 'utama.webp'));

  test('has as many entries of each type as are meant to be', () => {
    const counts = Map.groupBy(entries, ({ type }) => type);
    expect(counts.get('berita')).toHaveLength(600);
    expect(counts.get('layanan')).toHaveLength(40);
    expect(typeAt(7)).toBe(typeAt(1007));
  });

  test('writes entries that the schema accepts, each in a folder of its own', () => {
    expect(new Set(entries.map(({ type, id }) => `${type}/${id}`)).size).toBe(1000);
    for (const { type, fields } of entries) {
      const result = parseEntry(contentTypes[type], fields);
      expect(result.ok ? [] : result.problems, type).toEqual([]);
    }
  });
});

describe('the part on the portal', () => {
  let output = '';
  beforeAll(async () => {
    output = await mkdtemp(join(tmpdir(), 'opd-portal-'));
    await mkdir(join(output, 'agenda'));
    await writeFile(join(output, 'index.html'), '<p>Beranda</p>');
    await writeFile(join(output, 'agenda/index.html'), '<p>Agenda</p>'.repeat(9));
    await writeFile(join(output, 'agenda/kalender.ics'), 'BEGIN:VCALENDAR');
  });
  afterAll(() => rm(output, { recursive: true }));

  test('tells the heaviest page and the feeds, and whether the limits are kept', async () => {
    const pages = await pageWeights(output);
    expect(pages).toMatchObject({
      pages: 2,
      heaviest: { path: '/agenda/index.html', bytes: 117 },
      feeds: [{ path: '/agenda/kalender.ics', bytes: 15 }],
    });
    const cost = { seconds: 61, cpuSeconds: 70, peakMb: 900, treePeakMb: 1000, code: 0, load: 4.25 };
    const machine = { processor: 'Contoh', cores: 2, memoryGb: 24, system: 'Linux', node: 'v24' };
    const about = { date: '2026-11-25T00:00:00Z', commit: 'abc', machine, command: 'npm run bench -- portal' };
    const part = renderPortal({ size: { sites: 64, entries: 1000 }, costs: [cost], pages }, about);
    expect(part).toContain('under 60 s, **not kept**');
    expect(part).toContain('of HTML, kept');
    expect(part).toContain('| 4.3 |');
    expect(part).toContain('`/agenda/kalender.ics`');
  });

  test('cannot be made of a folder without pages', async () => {
    await expect(pageWeights(join(output, 'kosong'))).rejects.toThrow('without pages');
  });
});
