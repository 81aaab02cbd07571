import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/entry.ts';
import { completenessOf } from '../../src/format/completeness.ts';

function document(documentKind: Entry<'kinerja'>['data']['documentKind'], year: number, untilYear?: number) {
  const data: Entry<'kinerja'>['data'] = {
    title: 'Dokumen contoh',
    summary: 'Dokumen untuk pengujian kelengkapan.',
    documentKind,
    period: { year, untilYear, part: undefined },
    documents: [],
    indicators: [],
    budget: undefined,
    unit: 'Sekretariat',
    published: `${year}-01-05`,
    updated: undefined,
    publishAt: undefined,
    until: undefined,
    reviewed: undefined,
    reviewBy: undefined,
    draft: false,
    example: true,
  };
  return { type: 'kinerja', id: `${documentKind}-${year}`, path: `/kinerja/${documentKind}-${year}/`, data } as const;
}

/** States of one kind of document over the years shown. */
function statesOf(kind: string, entries: readonly Entry<'kinerja'>[]): string[] {
  const { rows } = completenessOf(entries, '2026-11-24');
  return rows.find((row) => row.kind === kind)?.cells.map(({ state }) => state) ?? [];
}

describe('completeness of performance documents', () => {
  test('shows this year and the two before, newest first', () => {
    expect(completenessOf([], '2026-11-24').years).toEqual([2026, 2025, 2024]);
  });

  test('what must be there every year and is not, is missing', () => {
    expect(statesOf('renja', [document('renja', 2025)])).toEqual(['missing', 'published', 'missing']);
  });

  test('a report on this year is not due before the year is over', () => {
    expect(statesOf('lkjip', [])).toEqual(['early', 'missing', 'missing']);
  });

  test('a plan for several years counts in each of them', () => {
    expect(statesOf('renstra', [document('renstra', 2025, 2029)])).toEqual(['published', 'published', 'optional']);
  });

  test('counts only what is due', () => {
    const { due, published } = completenessOf(
      [document('renja', 2026), document('pohon-kinerja', 2026)],
      '2026-11-24',
      1,
    );
    expect({ due, published }).toEqual({ due: 6, published: 1 });
  });
});
