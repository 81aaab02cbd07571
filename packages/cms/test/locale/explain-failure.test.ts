import { describe, expect, it } from 'vitest';
import { findEnglish } from '../../src/locale/english.ts';
import { explainFailure } from '../../src/locale/explain-failure.ts';

function named(name: string, message: string): Error {
  return Object.assign(new Error(message), { name });
}

describe('explainFailure', () => {
  it.each([
    [new Error('Foto di isi berita belum punya deskripsi.')],
    ['Error: Foto di isi berita belum punya deskripsi.'],
    [named('API_ERROR', 'Foto di isi berita belum punya deskripsi.')],
    [{ message: 'Foto di isi berita belum punya deskripsi.' }],
  ])('gives a sentence of ours as it is: %s', (reason) => {
    expect(explainFailure(reason)).toBe('Foto di isi berita belum punya deskripsi.');
  });

  it('gives it as it is though it quotes English', () => {
    expect(explainFailure(new Error('Foto pada "Car Free Day" belum punya deskripsi.'))).toBe(
      'Foto pada "Car Free Day" belum punya deskripsi.',
    );
  });

  it('leaves alone what is no failure', () => {
    expect(explainFailure('https://www.githubstatus.com')).toBe('https://www.githubstatus.com');
    expect(explainFailure(undefined)).toBe('');
    expect(explainFailure(null)).toBe('');
  });

  it.each([
    ['TypeError: Failed to fetch', 'Sambungan internet terputus'],
    ['TypeError: NetworkError when attempting to fetch resource.', 'Sambungan internet terputus'],
    ['TypeError: Load failed', 'Sambungan internet terputus'],
    ['Request timed out after 60 seconds', 'terlalu lambat'],
    ['API_ERROR: Bad credentials', 'sudah habis'],
    ["Can't refresh access token when using implicit auth", 'sudah habis'],
    ['API rate limit exceeded for user ID 1', 'Terlalu banyak'],
    ['access_denied: The user has denied your application access.', 'Izin belum diberikan'],
    ['Invalid nonce', 'Proses masuk terputus'],
    ['API_ERROR: Resource not accessible by integration', 'belum berhak'],
    ['You are not allowed to push into this branch', 'belum berhak'],
    ['At least 1 approving review is required by reviewers with write access.', 'persetujuan orang kedua'],
    [
      'Repository rule violations found\n\nWaiting on code owner review from pemkab/pengelola.',
      'persetujuan orang kedua',
    ],
    ['Not allowed to merge [reason: Does not have enough approvals]', 'persetujuan orang kedua'],
    ['Changes must be made through a pull request.', 'persetujuan orang kedua'],
    ['Required status check "Periksa isi" is failing.', 'Periksa otomatis belum selesai'],
    ['API_ERROR: 405 Method Not Allowed', 'Periksa otomatis belum selesai'],
    ['Update is not a fast forward', 'diubah orang lain'],
    ['Pull Request is not mergeable', 'diubah orang lain'],
    ['EDITORIAL_WORKFLOW_ERROR: content is not under editorial workflow', 'alur terbit'],
    ['API_ERROR: Not Found', 'tidak ditemukan'],
    ["ENOENT: no such file or directory, open 'content/x'", 'tidak ditemukan'],
    [`SyntaxError: Unexpected token '<', "<!doctype "... is not valid JSON`, 'sedang terganggu'],
    ['API_ERROR: Internal Server Error', 'sedang terganggu'],
  ])('%s', (message, meaning) => {
    const text = explainFailure(message);
    expect(text).toContain(meaning);
    expect(findEnglish([text])).toEqual([]);
    expect(text).toMatch(/(?:lagi|Muat|Hubungi|sekali)/);
  });

  it('asks to pass on what it does not know', () => {
    expect(explainFailure(new Error('Something odd happened'))).toBe(
      'Coba lagi; bila terulang, sampaikan pesan ini kepada pengelola situs: “Something odd happened”',
    );
  });
});
