import type { Operator } from '@opd/registry';
import { describe, expect, test } from 'vitest';
import { handoverOf, handoverRemark } from '../src/index.ts';

const day = '2026-11-25';
const term = (account: string, name: string, more: Partial<Operator> = {}): Operator => ({
  ...{ account, name, position: 'Pranata Humas', role: 'web', since: '2026-01-05', until: undefined },
  ...{ handover: undefined, example: false, ...more },
});
const siti = term('dinas-web', 'Siti');
const rina = term('dinas-data', 'Rina');
const state = (operators: readonly Operator[], requiredFrom?: string) =>
  handoverOf({ operators, day, requiredFrom }).state;

describe('the handover of an OPD', () => {
  test('is complete with two people at work', () => {
    expect(state([siti, rina])).toBe('complete');
    expect(handoverRemark(handoverOf({ operators: [siti, rina], day }))).toBeUndefined();
  });

  test('lacks somebody', () => {
    expect(state([])).toBe('none');
    expect(state([term('dinas-web', 'Siti', { until: '2026-11-24' })])).toBe('none');
    expect(state([siti])).toBe('single');
    // One person with two accounts is still one.
    expect(state([siti, term('dinas-data', 'Siti')])).toBe('single');
  });

  test('examples stand for people until people are required', () => {
    const examples = [term('a', 'Siti', { example: true }), term('b', 'Rina', { example: true })];
    expect(state(examples)).toBe('complete');
    expect(state(examples, '2026-01-01')).toBe('none');
  });

  test('a term that ends is told, unless somebody takes over', () => {
    const ending = term('dinas-web', 'Siti', { until: '2026-12-05' });
    expect(handoverOf({ operators: [ending, rina], day })).toMatchObject({
      state: 'ending',
      ending: [{ account: 'dinas-web', daysLeft: 10 }],
    });
    const next = term('dinas-web', 'Budi', { since: '2026-12-06' });
    expect(state([ending, next, rina])).toBe('complete');
    expect(handoverRemark(handoverOf({ operators: [ending, rina], day }))).toContain('dinas-web (10 hari lagi)');
  });

  test('an account that changed hands wants a record', () => {
    const before = term('dinas-web', 'Budi', { since: '2025-01-06', until: '2026-01-04' });
    expect(state([before, siti, rina])).toBe('unrecorded');
    const recorded = { ...siti, handover: { on: '2026-01-05', from: 'Budi', record: 'BA 1/2026, arsip kantor' } };
    expect(state([before, recorded, rina])).toBe('complete');
  });
});
