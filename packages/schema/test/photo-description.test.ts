import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { judgePhotoDescription } from '../src/index.ts';

const caseSchema = z.strictObject({ verdict: z.enum(['good', 'poor', 'bad']), description: z.string() });

/** Real-life descriptions with a verdict: `poor` ones are only warned about, by a rule of the check. */
const cases = readFileSync(new URL('fixtures/photo-descriptions.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => caseSchema.parse(JSON.parse(line)));

const descriptions = (verdict: z.infer<typeof caseSchema>['verdict']) =>
  cases.filter((one) => one.verdict === verdict).map((one) => one.description);

describe('judgePhotoDescription', () => {
  it('has enough cases to learn from', () => {
    expect(descriptions('bad').length).toBeGreaterThan(80);
    expect(descriptions('good').length).toBeGreaterThan(60);
  });

  it('accepts none of the bad descriptions', () => {
    expect(descriptions('bad').filter((description) => judgePhotoDescription(description).ok)).toEqual([]);
  });

  it('refuses none of the good descriptions', () => {
    const refused = [...descriptions('good'), ...descriptions('poor')].filter(
      (text) => !judgePhotoDescription(text).ok,
    );
    expect(refused).toEqual([]);
  });

  it.each([
    'Logo Kabupaten Bojonegoro',
    'Waduk Pacal saat surut',
    'Gedung Puskesmas Kalitidu',
    'Kantor Camat Kanor',
    'Peta rawan banjir Kecamatan Kanor',
    'Ruang rapat dengan jalur kursi roda',
    'Peta Desa Sekar, Desa Klino, Desa Bareng',
    'Siswa mencuci tangan di SDN Kadipaten 1',
    'Kepala sapi diperiksa dokter hewan',
  ])('a short description may be good: %s', (description) => {
    expect(judgePhotoDescription(description)).toEqual({ ok: true });
  });

  it.each([
    ['', 'Deskripsi foto kosong.'],
    ['\u200b \u00ad', 'Deskripsi foto kosong.'],
    ['📸 ✨', 'Deskripsi foto tidak berisi kata.'],
    ['kegiatan.jpeg', 'Deskripsi foto masih berupa nama berkas.'],
    ['dok. humas', 'Deskripsi foto hanya berisi kredit pembuat foto.'],
    ['Camat Kanor', 'Deskripsi foto hanya menyebut jabatan, belum mengatakan apa yang terjadi.'],
    ['Kartu atas nama warga 0000000000000000', 'Deskripsi foto berisi nomor pribadi (NIK atau telepon seluler).'],
    ['Dokumentasi Posyandu 3', 'Deskripsi foto hanya label bernomor; semua foto terdengar sama.'],
    ['sawah '.repeat(60), 'Deskripsi foto terlalu panjang untuk didengarkan (lebih dari 250 huruf).'],
  ])('%j is refused: %s', (description, reason) => {
    expect(judgePhotoDescription(description)).toMatchObject({ ok: false, reason });
  });

  it('always suggests how to do better, in words that would themselves be accepted', () => {
    const judgement = judgePhotoDescription('foto');
    const suggestion = judgement.ok ? '' : judgement.suggestion;
    expect(suggestion).toContain('Contoh: ');
    expect(judgePhotoDescription(suggestion.split('Contoh: ')[1] ?? '')).toEqual({ ok: true });
  });
});
