import { describe, expect, it } from 'vitest';
import { extendedRecord } from '../src/index.ts';

const file = (name: string) => ({ name, withdrawn: undefined });
const withdrawn = { date: '2026-04-15', reason: 'Digabung ke dataset lahan pertanian.' };

describe('the record of open data', () => {
  it('grows by what is published, in an order that does not waver, and never shrinks', () => {
    const record = {
      datasets: [
        { id: 'sawah', files: [file('sawah.csv')], withdrawn },
        { id: 'padi', files: [file('padi.csv')], withdrawn: undefined },
      ],
    };
    const published = new Map([
      ['padi', ['padi.csv', 'padi.xlsx']],
      ['jagung', ['jagung.csv']],
    ]);
    expect(extendedRecord(record, published)).toEqual({
      datasets: [
        { id: 'jagung', files: [file('jagung.csv')], withdrawn: undefined },
        { id: 'padi', files: [file('padi.csv'), file('padi.xlsx')], withdrawn: undefined },
        { id: 'sawah', files: [file('sawah.csv')], withdrawn },
      ],
    });
  });
});
