import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { judgePhotoDescription } from '@opd/schema';
import type { Locator } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { id } from '../src/locale/id.ts';
import { textsOfPage } from '../test/locale/operator-screens.ts';
import { pdfFile } from './documents.ts';
import { pictureFolder, readGuide } from './guide.ts';
import { fillNews } from './news.ts';
import type { Operator } from './operator.ts';
import { Room } from './room.ts';

/** Wide enough for form and preview, and small enough to be read in the guide. */
const screen = { width: 960, height: 640 };
const widest = 900;
const withoutMessages = '.Toastify { display: none }';
const description = 'Pria berbatik membaca kertas di depan meja obat mobil puskesmas; empat warga duduk menunggu';

/**
 * The guide's pictures are what this test sees on its way through the guide's tasks: `OPD_GUIDE_IMAGES=1` takes them
 * anew. Every name that the guide sets in bold must be on one of these screens.
 */
describe("the operators' guide", () => {
  const guide = readGuide();
  const taken = new Map<string, Buffer>();
  const seen = new Set<string>();
  let room: Room;

  beforeAll(async () => {
    room = await Room.open({ withSite: true });
  });
  afterAll(() => room?.close());

  async function look(operator: Operator): Promise<void> {
    for (const text of await operator.page.evaluate(textsOfPage)) seen.add(text);
  }

  async function take(name: string, operator: Operator, part?: Locator): Promise<void> {
    await look(operator);
    await operator.settled();
    taken.set(
      name,
      await (part ?? operator.page).screenshot({ animations: 'disabled', caret: 'hide', style: withoutMessages }),
    );
  }

  test('shows the screens as they are', async () => {
    const operator = await room.operator(screen);
    await operator.openList('berita');
    await operator.settled();
    await take('daftar-berita', operator);

    const form = await operator.newEntry('berita');
    await fillNews(form, 'Puskesmas keliling mendatangi tiga dusun');
    await form.field('Judul').scrollIntoViewIfNeeded();
    await take('isian-berita', operator);
    const cover = await form.group('Foto utama');
    const photo = 'content/dinkes/berita/2026-05-12-puskesmas-keliling/puskesmas-keliling.webp';
    const jpeg = await sharp(await room.preview.read(photo))
      .jpeg()
      .toBuffer();
    await cover.upload('Berkas foto', { name: 'puskesmas.jpg', mimeType: 'image/jpeg', buffer: jpeg });
    const words = cover.field('Deskripsi foto');
    for (const [picture, text, verdict] of [
      ['deskripsi-belum-baik', 'Dokumentasi kegiatan', 'Deskripsi ini belum dapat dipakai'],
      ['deskripsi-baik', description, 'Deskripsi ini baik'],
    ] as const) {
      await cover.fill('Deskripsi foto', text);
      await words.locator('textarea').blur();
      await words.getByText(verdict).waitFor();
      await take(picture, operator, words);
    }
    await cover.choose('Jenis foto', 'Pelayanan');
    await operator.write('Mobil puskesmas keliling berhenti di tiga dusun.');
    await operator.page.getByTitle(id.editor.editorWidgets.markdown.addComponent).first().click();
    await take('sisipkan', operator);
    await operator.page.keyboard.press('Escape');

    const folder = await operator.save();
    await look(operator);
    await operator.markReady();
    await operator.openPublishMenu();
    await take('terbitkan', operator);
    await operator.publishNow();
    await operator.page.getByRole('button', { name: id.editor.editorToolbar.published, exact: true }).click();
    await look(operator);

    const again = await operator.open('berita', folder);
    const kit = operator.page.frameLocator('iframe').getByRole('link', { name: 'Bahan media sosial' });
    expect(await kit.getAttribute('href')).toMatch(
      new RegExp(`^http://[a-z]+\\.localhost:\\d+/media-sosial/berita/${folder}/$`),
    );
    const correction = await again.add('Ralat');
    await correction.fill('Tanggal ralat', '2026-11-25');
    await correction.fill('Isi ralat', 'Puskesmas keliling tutup pukul 13.00, bukan pukul 15.00.');
    await take('ralat', operator, again.field('Ralat'));
    const attachment = await again.add('Lampiran');
    await look(operator);
    await attachment.fill('Judul berkas', 'Jadwal puskesmas keliling 2026');
    await attachment.upload('Berkas', pdfFile('jadwal-2026.pdf'));
    await take('berkas', operator, again.field('Lampiran'));

    await operator.openList('klarifikasi');
    await look(operator);
    const clarification = await operator.newEntry('klarifikasi');
    await clarification.fill('Judul', 'Imunisasi di posyandu tetap gratis');
    await clarification.fill('Kabar yang beredar', 'Imunisasi balita di posyandu mulai Desember dipungut biaya.');
    await clarification.fill('Beredar di', 'Grup WhatsApp');
    await clarification.choose('Kesimpulan', 'Hoaks');
    await clarification.field('Kabar yang beredar').evaluate((element) => element.scrollIntoView({ block: 'start' }));
    await take('klarifikasi', operator);

    await operator.newEntry('pengumuman');
    await look(operator);
    const gallery = await operator.newEntry('galeri');
    await gallery.add('Foto');
    await look(operator);

    await room.preview.untilShown(`/berita/${folder}/`, 'Puskesmas keliling mendatangi tiga dusun');
    await operator.page.goto(`${room.preview.siteOrigin}/berita/${folder}/`);
    await operator.page.evaluate(() => scrollTo(0, 160));
    taken.set('sudah-terbit', await operator.page.screenshot({ animations: 'disabled' }));

    if (process.env.OPD_GUIDE_IMAGES) await keep(taken);
  });

  test('sets in bold what is on the screens, and nothing else', () => {
    const texts = [...seen, id.auth.login];
    const unknown = guide.names.filter((name) => !texts.some((text) => text.includes(name)));
    expect(unknown).toEqual([]);
  });

  test('has no picture that is older than its screen', async () => {
    const stale: string[] = [];
    for (const [name, now] of taken) {
      const [seenNow, kept] = await Promise.all([
        sketch(now),
        sketch(await readFile(join(pictureFolder, `${name}.webp`))),
      ]);
      const apart =
        seenNow.reduce((sum, value, index) => sum + Math.abs(value - (kept[index] ?? 0)), 0) / seenNow.length;
      if (apart > 8) stale.push(`${name} (${apart.toFixed(1)}): take the pictures anew with OPD_GUIDE_IMAGES=1`);
    }
    expect(stale).toEqual([]);
  });

  test('describes each of its pictures, and has them all', async () => {
    expect(guide.pictures.map(({ name }) => name).sort()).toEqual([...taken.keys()].sort());
    for (const { name, description: alt } of guide.pictures) {
      expect(judgePhotoDescription(alt, { fileName: `${name}.webp`, kind: 'infografik' }), alt).toMatchObject({
        ok: true,
      });
      const bytes = await readFile(join(pictureFolder, `${name}.webp`));
      const { width = 0, format } = await sharp(bytes).metadata();
      expect({ format, small: bytes.length < 60_000, narrow: width <= widest }, name).toEqual({
        format: 'webp',
        small: true,
        narrow: true,
      });
    }
  });
});

/**
 * The left half of a picture, where the form is, in so few points that neither another machine's fonts nor a day's date
 * make much of a difference (below 6 of 255); another screen, or another order of its fields, does (above 10).
 */
async function sketch(picture: Buffer): Promise<Buffer> {
  const small = await sharp(picture).resize(48, 32, { fit: 'fill' }).removeAlpha().toBuffer();
  return sharp(small).extract({ left: 0, top: 0, width: 24, height: 32 }).raw().toBuffer();
}

async function keep(pictures: ReadonlyMap<string, Buffer>): Promise<void> {
  await mkdir(pictureFolder, { recursive: true });
  for (const [name, png] of pictures) {
    const webp = await sharp(png).resize({ width: widest, withoutEnlargement: true }).webp({ quality: 72 }).toBuffer();
    await writeFile(join(pictureFolder, `${name}.webp`), webp);
  }
}
