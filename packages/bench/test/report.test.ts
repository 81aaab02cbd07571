import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawHistory } from '../src/report/chart.ts';
import { renderGrowth } from '../src/report/growth-section.ts';
import { addToHistory, comparable, type HistoryRecord, readHistory } from '../src/report/history.ts';
import { bytes, seconds, table } from '../src/report/markdown.ts';
import { resultsFile } from '../src/report/results-file.ts';

const run = (date: string, cold: number, changes: Partial<HistoryRecord> = {}): HistoryRecord => ({
  ...{ date, commit: 'abc', processor: 'Contoh', cores: 2, sites: 2, entries: 150, photos: 'phone', rounds: 3 },
  versions: { situs: '1' },
  seconds: { situs: { cold }, hugo: { cold: 20 } },
  ...changes,
});

describe('RESULTS.md', () => {
  test('keeps its parts in their order, and each benchmark writes only its own', () => {
    const growth = resultsFile.replace('', 'growth', '## Tumbuh\n\nsatu');
    const both = resultsFile.replace(growth, 'builds', '## Bangun');
    expect(both.indexOf('## Bangun')).toBeLessThan(both.indexOf('## Tumbuh'));
    const again = resultsFile.replace(both, 'growth', '## Tumbuh\n\ndua');
    expect(again).toContain('## Bangun');
    expect(again).toContain('dua');
    expect(again).not.toContain('satu');
    expect(resultsFile.replace(again, 'growth', '## Tumbuh\n\ndua')).toBe(again);
  });
});

describe('the history', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'opd-history-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('starts empty and grows by a run, a line each', async () => {
    const file = join(folder, 'history.json');
    expect(await readHistory(file)).toEqual([]);
    await addToHistory(file, run('2026-11-01T00:00:00Z', 9));
    await addToHistory(file, run('2026-11-08T00:00:00Z', 8));
    expect((await readHistory(file)).map(({ date }) => date.slice(0, 10))).toEqual(['2026-11-01', '2026-11-08']);
  });

  test('compares runs of the same work on the same kind of machine', () => {
    const now = run('2026-11-08T00:00:00Z', 8);
    const others = [
      run('2026-11-01T00:00:00Z', 9),
      run('2026-11-02T00:00:00Z', 9, { cores: 4 }),
      run('2026-11-03T00:00:00Z', 9, { entries: 6 }),
    ];
    expect(comparable([...others, now], now)).toEqual([others[0], now]);
  });
});

describe('the chart', () => {
  const panels = [{ scenario: 'cold', label: 'Cold' }];
  const lines = [
    { tool: 'situs', label: 'Situs OPD' },
    { tool: 'hugo', label: 'Hugo' },
  ];

  test('names and describes itself, and draws a line for each tool and a dot for each run', () => {
    const svg = drawHistory([run('2026-11-01T00:00:00Z', 9), run('2026-11-08T00:00:00Z', 8)], panels, lines);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"[^>]* role="img"/);
    expect(svg).toMatch(/<svg[^>]* aria-labelledby="history-title history-desc"/);
    expect(svg).toContain('2 runs. The newest: Cold, Situs OPD: 8.00 s; Cold, Hugo: 20.00 s.');
    expect(svg.match(/<circle/g)).toHaveLength(4);
    expect(svg.match(/<path[^>]* stroke="#[0-9a-f]{6}"/g)).toHaveLength(2);
  });

  test('writes names of near lines one above the other, and days without their hour', () => {
    const near = { ...run('2026-11-01T07:12:00Z', 9), seconds: { situs: { cold: 20.1 }, hugo: { cold: 20 } } };
    const svg = drawHistory([near], panels, lines);
    const heightOf = (name: string) =>
      Number(new RegExp(`translate\\([\\d.]+,([\\d.]+)\\)"[^>]*>${name}<`).exec(svg)?.[1]);
    expect(heightOf('Hugo') - heightOf('Situs OPD')).toBeGreaterThan(12);
    expect(svg).toContain('>2026-11-01<');
  });

  test('can be drawn of a first run', () => {
    expect(drawHistory([run('2026-11-01T00:00:00Z', 9)], panels, lines)).toContain('1 run. ');
  });
});

test('growth tells the processor time of each entry, and of each that a larger regency has more', () => {
  const result = (entries: number, cpuSeconds: number) => ({
    size: { sites: 2, entries },
    costs: [
      {
        tool: 'situs' as const,
        scenario: 'cold' as const,
        costs: [{ seconds: cpuSeconds / 2, cpuSeconds, peakMb: 300, treePeakMb: 500, code: 0 }],
      },
    ],
    saves: [],
  });
  const machine = { processor: 'Contoh', cores: 2, memoryGb: 8, system: 'Linux', node: 'v24' };
  const about = { date: '2026-11-01', commit: 'abc', machine, command: 'npm run bench', photos: 'kecil', rounds: 1 };
  const text = renderGrowth([result(10, 14), result(20, 18)], about);
  expect(text).toContain('| 2 × 10 | 7.00 | 14.0 | 700 | – | – | – | – | – | – | 300 |');
  expect(text).toContain('| 2 × 20 | 9.00 | 18.0 | 450 | 200 | – | – | – | – | – | 300 |');
});

test('figures have as many digits as mean something', () => {
  expect([seconds(0.4567), seconds(12.345), seconds(undefined), seconds(Number.NaN)]).toEqual([
    '0.46',
    '12.3',
    '–',
    '–',
  ]);
  expect([bytes(1234), bytes(5_678_901)]).toEqual(['1 KB', '5.68 MB']);
  expect(table(['', 'a|b'], [['x', '1']])).toBe('|  | a\\|b |\n| --- | ---: |\n| x | 1 |');
});
