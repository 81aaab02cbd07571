import { judgePhotoDescription, type RefusalSignal } from '@opd/schema';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { phone } from './browser.ts';
import type { CmsPreview } from './cms-preview.ts';
import { readEntry } from './committed.ts';
import { attack, chosenPhoto, descriptions, fillNews, publishNews } from './news.ts';
import { phonePhoto } from './photo-pictures.ts';
import { Room } from './room.ts';
import { webpChunks } from './webp-chunks.ts';

const title = 'Kader posyandu Desa Kanor belajar menimbang';
const [coverDescription, textDescription] = descriptions;

/** What nobody may pass for a description, with the reason why. */
const bad: readonly (readonly [string, RefusalSignal])[] = [
  ['', 'empty'],
  ['Dokumentasi kegiatan', 'generic'],
  ['IMG_20261124_091200.jpg', 'file-name'],
  [title, 'title-copy'],
  ['Terima kasih atas kerja sama semua pihak', 'thanks'],
  ['DUA KADER MENIMBANG BALITA DENGAN TIMBANGAN GANTUNG', 'capitals'],
];

/** What is written in the CMS, followed to the page that readers see. */
describe('what is published', () => {
  let room: Room;
  let preview: CmsPreview;

  beforeAll(async () => {
    room = await Room.open({ withSite: true });
    preview = room.preview;
  });
  afterAll(() => room?.close());

  test('publishes news with photos straight from a phone', async () => {
    const photo = await phonePhoto();
    const operator = await room.operator(phone);
    const form = await operator.newEntry('berita');
    await fillNews(form, title);
    const cover = await form.group('Foto utama');
    const name = await cover.upload('Berkas foto', { name: 'IMG_2031.jpg', mimeType: 'image/jpeg', buffer: photo });
    await cover.choose('Jenis foto', 'Proses kerja');

    for (const [description, signal] of bad) {
      const judgement = judgePhotoDescription(description, { title, fileName: name });
      expect(judgement, description).toMatchObject({ ok: false, signal });
      await cover.fill('Deskripsi foto', description);
      await operator.refused();
      const shown = (await cover.errors('Deskripsi foto')).join(' ');
      expect(shown, description).toContain(description === '' ? 'wajib diisi' : Reflect.get(judgement, 'reason'));
    }
    expect(preview.git('log', '-1', '--format=%s')).toBe('Mulai');

    await cover.fill('Deskripsi foto', coverDescription);
    await cover.fill('Keterangan', 'Pelatihan kader, 24 November 2026.');
    await operator.write('Kader belajar menimbang dengan alat baru.');
    const inText = await operator.insert('Foto');
    await inText.upload('Berkas foto', await chosenPhoto('Timbangan gantung.jpg'));
    await inText.fill('Keterangan', 'Timbangan dari dana desa.');
    // What Decap does not ask for inside the text, the wall does.
    expect(await operator.refused()).toContain('Foto ke-1 di dalam isi');
    await inText.fill('Deskripsi foto', textDescription);

    const folder = await operator.save();
    expect(await preview.filesOf(`berita/${folder}`)).toEqual([]);
    await operator.markReady();
    await operator.publish();

    const files = await preview.filesOf(`berita/${folder}`);
    expect(files).toEqual([name, 'index.mdx', 'timbangan-gantung.webp'].sort());
    for (const file of files.filter((one) => one.endsWith('.webp'))) {
      const bytes = await preview.read(`content/${preview.opd}/berita/${folder}/${file}`);
      const { exif, xmp, iptc, width = 0, height = 0 } = await sharp(bytes).metadata();
      expect([exif, xmp, iptc], file).toEqual([undefined, undefined, undefined]);
      expect(webpChunks(bytes), file).not.toContain('EXIF');
      expect(webpChunks(bytes), file).not.toContain('XMP ');
      expect(bytes.length, file).toBeLessThan(500 * 1024);
      // The phone lay on its side; the photo stands upright.
      if (file === name) expect(height).toBeGreaterThan(width);
    }
    const { code, output } = preview.check();
    expect(code, output).toBe(0);

    const html = await preview.untilShown(`/berita/${folder}/`, title);
    for (const words of [
      `alt="${coverDescription}"`,
      `alt="${textDescription}"`,
      'Pelatihan kader, 24 November 2026.',
      'Timbangan dari dana desa.',
      'Kader belajar menimbang dengan alat baru.',
    ])
      expect(html).toContain(words);
  });

  test('corrects what is published; its address stays when its title changes', async () => {
    const operator = await room.operator();
    const folder = await publishNews(operator, 'Puskesmas Kanor buka sampai sore');
    const form = await operator.open('berita', folder);
    await form.fill('Judul', 'Puskesmas Kanor buka sampai malam');
    const correction = await form.add('Ralat');
    await correction.fill('Tanggal ralat', '2026-11-25');
    await correction.fill('Isi ralat', 'Jam tutup yang benar pukul 20.00, bukan pukul 16.00.');
    expect(await operator.saveAndPublish()).toBe(folder);
    const { data } = await readEntry(preview, `berita/${folder}`);
    expect(data).toMatchObject({
      title: 'Puskesmas Kanor buka sampai malam',
      corrections: [{ date: '2026-11-25', text: 'Jam tutup yang benar pukul 20.00, bukan pukul 16.00.' }],
    });
    expect(await preview.untilShown(`/berita/${folder}/`, 'bukan pukul 16.00')).toContain('buka sampai malam</h1>');
  });

  test('writes scripts and MDX: they are words, in the preview and on the site', async () => {
    const operator = await room.operator();
    const title = `Panen raya ${attack} di Kanor`;
    const form = await operator.newEntry('berita');
    await fillNews(form, title);
    await form.fill('Ringkasan', `Ringkasan <img src=x onerror="window.attacked = true"> {1+1} ${attack}`);
    const lines = [
      "import fs from 'node:fs'",
      'export const a = 1',
      '{1+1} <Iframe src="https://contoh.example"/>',
      attack,
    ];
    for (const line of lines) {
      await operator.write(line);
      await operator.page.keyboard.press('Enter');
    }
    // What is shown is what will be stored.
    for (const line of lines) await expect.poll(() => operator.previewText()).toContain(line);
    expect(await operator.attacked()).toBe(false);
    const folder = await operator.saveAndPublish();
    const { data } = await readEntry(room.preview, `berita/${folder}`);
    expect(data.title).toBe(title);

    await room.preview.untilShown(`/berita/${folder}/`, 'Panen raya');
    await operator.page.goto(`${room.preview.siteOrigin}/berita/${folder}/`);
    const main = operator.page.locator('main');
    expect(await main.locator('h1').textContent()).toBe(title);
    const shown = (await main.textContent()) ?? '';
    // The theme's typography may set other quotation marks.
    for (const line of ['import fs from', 'export const a = 1', '{1+1} <Iframe src=', attack])
      expect(shown).toContain(line);
    expect(await main.locator('script, iframe, img[src="x"]').count()).toBe(0);
    expect(await operator.attacked()).toBe(false);
  });
});
