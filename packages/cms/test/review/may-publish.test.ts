import { describe, expect, test } from 'vitest';
import { mayPublish, type PublicationRequest } from '../../src/review/may-publish.ts';

const request: PublicationRequest = {
  account: 'dinkes-web',
  author: 'dinkes-web',
  terms: [
    { account: 'dinkes-web', since: '2026-01-01' },
    { account: 'dinkes-pj', since: '2026-01-01', until: '2026-06-30' },
  ],
  administrators: [{ account: 'kominfo', since: '2026-01-01' }],
  day: '2026-06-30',
  type: 'berita',
  data: {},
};

/** What is decided when something is otherwise. */
const decide = (change: Partial<PublicationRequest> = {}) => mayPublish({ ...request, ...change });

describe('who may publish', () => {
  test('somebody who did not write it, and Git is told who', () => {
    expect(decide({ account: 'dinkes-pj' })).toEqual({
      allowed: true,
      review: { kind: 'reviewed', by: 'dinkes-pj' },
    });
    expect(decide({ account: 'kominfo' })).toEqual({ allowed: true, review: { kind: 'reviewed', by: 'kominfo' } });
  });

  test('not the author, who is told whom to ask', () => {
    const verdict = decide();
    expect(verdict.allowed).toBe(false);
    expect(verdict).toHaveProperty('reason', expect.stringContaining('rekan sekantor (akun dinkes-pj)'));
  });

  test('not the author under other capitals', () => {
    expect(decide({ account: 'Dinkes-Web' }).allowed).toBe(false);
    expect(decide({ author: 'DINKES-WEB' }).allowed).toBe(false);
  });

  test('not the author when the only other one is at the communication agency', () => {
    expect(decide({ day: '2026-07-01' })).toEqual({
      allowed: false,
      reason: expect.stringContaining('pengelola di Dinas Kominfo'),
    });
  });

  test('the author when there is nobody else', () => {
    const alone = { allowed: true, review: { kind: 'alone' } };
    expect(decide({ day: '2026-07-01', administrators: [] })).toEqual(alone);
    expect(decide({ terms: [], administrators: [] })).toEqual(alone);
    // Two terms of one account are one person.
    expect(decide({ terms: [...request.terms.slice(0, 1), ...request.terms.slice(0, 1)], administrators: [] })).toEqual(
      alone,
    );
  });

  test('the author of what cannot wait; it is marked', () => {
    expect(decide({ type: 'klarifikasi' })).toEqual({
      allowed: true,
      review: { kind: 'pending', reason: 'klarifikasi' },
    });
    expect(decide({ type: 'pengumuman', data: { emergency: { kind: 'bencana-alam' } } })).toEqual({
      allowed: true,
      review: { kind: 'pending', reason: 'darurat' },
    });
  });

  test.each([{}, { emergency: undefined }, { emergency: { kind: '' } }, { emergency: { kind: null, danger: ' ' } }])(
    'not the author of an announcement that is no emergency: %o',
    (data) => {
      expect(decide({ type: 'pengumuman', data }).allowed).toBe(false);
    },
  );

  test('not the author of another type with a field of that name', () => {
    expect(decide({ type: 'berita', data: { emergency: { kind: 'bencana-alam' } } }).allowed).toBe(false);
  });
});
