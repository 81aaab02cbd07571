import type { Locator } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pdf } from '../test/document/documents.ts';
import { heicStart, movingGif, pngNaming } from '../test/photo/pictures.ts';
import type { Harness } from './photo-harness.tsx';
import { logo, noisyPhoto, phonePhoto, smallPhoto } from './photo-pictures.ts';
import { file, PhotoTab } from './photo-tab.ts';
import { webpChunks } from './webp-chunks.ts';

declare const harness: Harness;

describe('photos and documents in a browser', () => {
  let tab: PhotoTab;
  beforeAll(async () => {
    tab = await PhotoTab.launch();
  });
  afterAll(() => tab?.quit());
  beforeEach(() => tab.open());
  afterEach(() => expect(tab.takeErrors()).toEqual([]));

  it('makes a phone photo upright, small and anonymous', async () => {
    const original = await phonePhoto();
    const before = await sharp(original).metadata();
    expect(before).toMatchObject({ width: 4032, height: 3024, orientation: 6 });
    expect(before.exif).toBeDefined();

    await tab.chooser.setInputFiles(file('IMG_2034.JPG', original));
    await tab.cover.getByText('Foto siap:').waitFor();
    expect(await tab.cover.getByRole('status').textContent()).toMatch(/^Foto siap: [\d,]+ MB → \d+ KB, 1536 × 2048$/);

    const [kept] = await tab.files();
    expect(kept?.name).toMatch(/^foto-\d{8}-[a-z]{4}\.webp$/);
    expect(kept?.bytes.length).toBeLessThan(350 * 1024);
    const after = await sharp(kept?.bytes).metadata();
    expect(after).toMatchObject({ format: 'webp', width: 1536, height: 2048 });
    expect([after.exif, after.xmp, after.iptc, after.orientation]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    // The picture, and the colours it is meant in.
    expect(webpChunks(kept?.bytes ?? Buffer.alloc(0))).toEqual(['VP8X', 'ICCP', 'VP8 ']);
    // The left of the sensor is above once the photo stands upright.
    const { data } = await sharp(kept?.bytes)
      .resize(1, 2, { fit: 'fill' })
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(data[0]).toBeGreaterThan(data[2] ?? 255);
    expect(data[5]).toBeGreaterThan(data[3] ?? 255);
    expect(await tab.page.evaluate(() => harness.data())).toMatchObject({ cover: { src: kept?.name } });
  });

  it('makes even dots light, never enlarges, and keeps what is transparent', async () => {
    await tab.chooser.setInputFiles(file('bintik.jpg', await noisyPhoto()));
    await tab.cover.getByText('Foto siap:').waitFor();
    const [dots] = await tab.files();
    expect(dots?.bytes.length).toBeLessThan(500 * 1024);

    await tab.chooser.setInputFiles(file('Logo Dinas.png', await logo(), 'image/png'));
    await tab.cover.getByText('900 × 600').waitFor();
    const [kept] = await tab.files();
    expect(kept?.name).toBe('logo-dinas.webp');
    const { channels, width } = await sharp(kept?.bytes).metadata();
    expect([channels, width]).toEqual([4, 900]);
    expect(await sharp(kept?.bytes).extract({ left: 0, top: 0, width: 1, height: 1 }).raw().toBuffer()).toMatchObject({
      3: 0,
    });
  });

  it('takes the first picture of a moving one, and says so', async () => {
    await tab.chooser.setInputFiles(file('gerak.gif', movingGif(), 'image/gif'));
    await tab.cover.getByText('hanya gambar pertamanya yang dipakai').waitFor();
    expect(await tab.cover.textContent()).toContain('akan tampak buram');
  });

  it('says why a file is not taken, and how to mend it', async () => {
    const whole = await smallPhoto('Utuh');
    const refusals: [string, Buffer, string][] = [
      ['IMG_0001.HEIC', heicStart, 'Setelan > Kamera > Format'],
      ['panen.jpg', heicStart, 'Paling Kompatibel'],
      ['terpotong.jpg', whole.subarray(0, whole.length / 3), 'rusak atau terpotong'],
      ['kosong.jpg', Buffer.alloc(0), 'kosong'],
      ['peta.png', pngNaming(10_000, 6000), '60 megapiksel'],
      ['lebar.png', pngNaming(900, 600), 'rusak atau terpotong'],
      ['foto.jpg', Buffer.from('4d5a90000300000004000000ffff0000', 'hex'), 'program'],
      ['gambar.jpg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'), 'SVG'],
      ['surat.jpg', Buffer.from('%PDF-1.7'), 'PDF, bukan foto'],
    ];
    for (const [name, bytes, why] of refusals) {
      await tab.chooser.setInputFiles(file(name, bytes));
      const alert = tab.cover.getByRole('alert');
      await alert.getByText(`"${name}" tidak diambil`).waitFor();
      expect(await alert.textContent(), name).toContain(why);
    }
    expect(await tab.files()).toEqual([]);
    expect(await tab.page.evaluate(() => harness.data())).not.toHaveProperty('cover');
  });

  it('is used with the keyboard and by dropping, and lets go of a photo again', async () => {
    const choose = tab.cover.getByRole('button', { name: 'Pilih foto' });
    const dialog = tab.page.waitForEvent('filechooser');
    await choose.press('Enter');
    await (await dialog).setFiles(file('sawah.jpg', await smallPhoto('Sawah')));
    await tab.cover.getByText('Foto siap:').waitFor();
    await tab.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));

    await drop(tab.cover.locator('.opd-drop'), 'embung.jpg', await smallPhoto('Embung'));
    await tab.cover.locator('figcaption', { hasText: 'embung.webp' }).waitFor();
    expect((await tab.files()).map(({ name }) => name)).toEqual(['embung.webp', 'sawah.webp']);
    // What was replaced is not committed.
    await tab.page.evaluate(() => harness.validate());
    expect((await tab.files()).map(({ name }) => name)).toEqual(['embung.webp']);

    await tab.cover.getByRole('button', { name: 'Hapus foto' }).press('Enter');
    expect(await tab.page.evaluate(() => harness.data())).toMatchObject({ cover: { src: '' } });
    expect(await tab.page.evaluate(() => document.activeElement?.textContent)).toBe('Pilih foto');
  });

  async function drop(zone: Locator, name: string, bytes: Buffer): Promise<void> {
    const transfer = await tab.page.evaluateHandle(
      ({ name: fileName, base64 }) => {
        const data = new DataTransfer();
        const raw = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        data.items.add(new File([raw], fileName, { type: 'image/jpeg' }));
        return data;
      },
      { name, base64: bytes.toString('base64') },
    );
    await zone.dispatchEvent('dragover', { dataTransfer: transfer });
    await zone.dispatchEvent('drop', { dataTransfer: transfer });
  }

  it('writes JPEG, or PNG for what is transparent, where the browser writes no WebP', async () => {
    await tab.page.evaluate(() => {
      const toBlob = HTMLCanvasElement.prototype.toBlob;
      HTMLCanvasElement.prototype.toBlob = function (callback, type, quality) {
        toBlob.call(this, callback, type === 'image/webp' ? 'image/png' : type, quality);
      };
    });
    await tab.chooser.setInputFiles(file('sawah.jpg', await smallPhoto('Sawah')));
    await tab.cover.locator('figcaption', { hasText: 'sawah.jpg' }).waitFor();
    await tab.chooser.setInputFiles(file('logo.png', await logo(), 'image/png'));
    await tab.cover.locator('figcaption', { hasText: 'logo.png' }).waitFor();
    const formats = await Promise.all(
      (await tab.files()).map(async ({ bytes }) => (await sharp(bytes).metadata()).format),
    );
    expect(formats).toEqual(['png', 'jpeg']);
  });

  it('takes several at once; one that is refused stops none', async () => {
    const many = tab.page.locator('.opd-add-photos');
    const photos = await Promise.all(['Satu', 'Dua', 'Tiga'].map(smallPhoto));
    await many
      .locator('input[type=file]')
      .setInputFiles([
        file('panen.jpg', photos[0] ?? Buffer.alloc(0)),
        file('IMG_0001.HEIC', heicStart),
        file('Panen.JPG', photos[1] ?? Buffer.alloc(0)),
        file('panen.png', photos[2] ?? Buffer.alloc(0), 'image/png'),
      ]);
    await many.getByText('Tulis deskripsi setiap foto di bawah.').waitFor();
    expect(await many.getByRole('status').textContent()).toMatch(/^3 foto ditambahkan \([\d,]+ [KM]B → \d+ KB\)\./);
    expect(await many.getByRole('alert').textContent()).toContain('"IMG_0001.HEIC" tidak diambil');
    expect(await tab.page.evaluate(() => harness.data())).toMatchObject({
      photos: [{ src: 'panen.webp' }, { src: 'panen-2.webp' }, { src: 'panen-3.webp' }],
    });
    // Each asks for its description.
    const boxes = tab.page.locator('textarea');
    expect(await boxes.count()).toBe(4);
    expect(await boxes.last().isVisible()).toBe(true);

    await many
      .locator('input[type=file]')
      .setInputFiles(
        await Promise.all(['A', 'B', 'C', 'D'].map(async (name) => file(`${name}.jpg`, await smallPhoto(name)))),
      );
    await many.getByText('3 foto ditambahkan').waitFor();
    expect(await many.getByRole('alert').textContent()).toContain('"D.jpg" tidak diambilDaftar foto ini sudah penuh.');
  });

  it('takes documents that are what they say', async () => {
    const [document, table] = [tab.page.locator('fieldset').nth(1), tab.page.locator('fieldset').nth(2)];
    const input = document.locator('input[type=file]');
    await input.setInputFiles(file('renja.pdf', Buffer.from(pdf('<</S/JavaScript/JS(1)>>')), 'application/pdf'));
    await document.getByText('PDF ini memuat kode JavaScript.').waitFor();
    await input.setInputFiles(file('Renja 2026.pdf', Buffer.from(pdf()), 'application/pdf'));
    await document.getByText('Berkas siap:').waitFor();
    await table
      .locator('input[type=file]')
      .setInputFiles(file('jadwal.csv', Buffer.from('Kanor;12\nBalen;7\n'), 'text/csv'));
    await table.getByText('bukan nama kolom').waitFor();
    expect(await table.getByRole('columnheader').allTextContents()).toEqual(['Kanor', '12']);
    expect(await tab.page.evaluate(() => harness.data())).toMatchObject({
      'Unduhan.file': 'renja-2026.pdf',
      'Tabel.file': 'jadwal.csv',
    });
    expect(await tab.page.evaluate(() => harness.validate())).not.toHaveProperty('Unduhan.file');
  });
});
