import { describe, expect, it } from 'vitest';
import { contentTypes, parseEntry, verdicts } from '../src/index.ts';
import { fullExamples } from './examples.ts';

/** Paths and messages of the problems of the full example with some fields changed. */
function problemsOf(change: object): readonly string[] {
  const result = parseEntry(contentTypes.klarifikasi, { ...fullExamples.klarifikasi, ...change });
  return result.ok ? [] : result.problems.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

const replies: Readonly<Record<string, string>> = {
  hoaks: 'HOAKS: layanan tetap buka.',
  'tidak-akurat': 'Informasi ini tidak akurat: layanan tetap buka.',
};
const replyTo = (verdict: string) => replies[verdict] ?? 'Layanan tetap buka.';

describe('a clarification', () => {
  it.each(verdicts.map(({ value }) => value).filter((value) => value !== 'perlu-konfirmasi'))(
    'is not %s without evidence',
    (verdict) => {
      const reply = { verdict, replyText: replyTo(verdict) };
      expect(problemsOf(reply)).toEqual([]);
      expect(problemsOf({ ...reply, evidence: [] })).toEqual([
        expect.stringMatching(/^evidence: .*belum disertai bukti/),
      ]);
    },
  );

  it('may wait for evidence, and accuses nobody meanwhile', () => {
    const waiting = { verdict: 'perlu-konfirmasi', evidence: [] };
    expect(problemsOf({ ...waiting, replyText: 'Kabar ini masih diperiksa.' })).toEqual([]);
    expect(problemsOf({ ...waiting, replyText: 'Hoaks: layanan tetap buka.' })).toEqual([
      expect.stringContaining('padahal kesimpulannya masih "Perlu konfirmasi"'),
    ]);
  });

  it.each(['hoaks', 'tidak-akurat'])('has a reply that says %s first, in at most 280 letters', (verdict) => {
    expect(problemsOf({ verdict, replyText: 'Layanan tetap buka.' })).toEqual([
      expect.stringMatching(/^replyText: Balasan untuk kesimpulan .* belum diawali/),
    ]);
    const long = `${replies[verdict]}${'a'.repeat(280)}`;
    expect(problemsOf({ verdict, replyText: long })).toEqual([expect.stringContaining('paling banyak 280 huruf')]);
  });
});
