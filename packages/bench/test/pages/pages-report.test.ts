import { describe, expect, test } from 'vitest';
import type { Measurement } from '../../src/pages/measure-pages.ts';
import { pagesFile } from '../../src/pages/report/pages-file.ts';
import { renderOwn, renderPeers } from '../../src/pages/report/pages-report.ts';
import type { FirstVisit } from '../../src/pages/visit/first-visit.ts';

const machine = { processor: 'Ukur 1', cores: 2, memoryGb: 8, system: 'Debian', node: 'v24.0.0' };

/** A visit that costs so many bytes, all of a photo. */
function visit(bytes: number): FirstVisit {
  return {
    requests: 5,
    bytes,
    bytesByKind: { html: 0, css: 0, font: 0, image: bytes, script: 0, other: 0 },
    answers: [],
  };
}

function measured(kind: string, sizes: readonly number[], performance = 100): Measurement {
  const visits = sizes.map(visit);
  const scores = { performance, accessibility: 100, 'best-practices': 100, seo: 100 };
  const faults = performance === 100 ? [] : ['speed-index: Speed Index (3.5 s)'];
  const audit = { scores, faults, largestPaintMs: 1234 };
  return { tool: 'Situs OPD', kind, folder: '', paths: [`/${kind}/`], visits: [visits, visits], audit };
}

const compared = [
  measured('home', [1_000]),
  measured('news list', [1_000]),
  measured('news page, one photo', [50_000, 60_000, 90_001]),
  measured('service', [1_000]),
];

const circumstances = { machine, commit: 'abc', day: '2026-11-25', versions: ['Chromium 1'] };
const besideOthers = renderPeers(circumstances, compared, ['WordPress: not installed']);

function renderKinds(...own: readonly Measurement[]): string {
  return renderOwn(circumstances, new Map([['dinkominfo', own]]));
}

describe('PAGES.md', () => {
  test('tells how many photographs keep to the budget, and the heaviest', () =>
    expect(besideOthers).toContain(
      '| News page with a photograph, 2 × screen: at most 90.0 KB | 2 of 3 photographs; the heaviest 90.0 KB |',
    ));

  test('gives the page in the middle and the range', () =>
    expect(besideOthers).toContain('| Situs OPD | 3 × | **60.0** | 50.0–90.0 | 5 |'));

  test('says who was not measured', () => expect(besideOthers).toContain('Not measured: WordPress: not installed'));

  test('counts the kinds with all points, and names what cost points', () => {
    const text = renderKinds(measured('/', [1_000]), measured('/berita/', [1_000], 97));
    expect(text).toContain('| 1 of 2 kinds |');
    expect(text).toContain('- Situs OPD, /berita/: speed-index: Speed Index (3.5 s)');
    expect(text).toContain('97 / 100 / 100 / 100');
    expect(renderKinds(measured('/', [1_000]))).toContain('Nothing cost points.');
  });

  test('does not pass over a missing news page', () =>
    expect(() => renderPeers(circumstances, [], [])).toThrow('No news page with one photo was measured.'));

  test('keeps the part that was not measured', () => {
    const both = pagesFile.replace(pagesFile.replace('', 'own', 'kinds of pages'), 'peers', 'others');
    expect(pagesFile.replace(both, 'peers', 'others anew')).toBe(both.replace('others', 'others anew'));
    expect(both.indexOf('others')).toBeLessThan(both.indexOf('kinds of pages'));
  });
});
