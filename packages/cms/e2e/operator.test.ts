import { contentTypes, parseEntry } from '@opd/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { id } from '../src/locale/id.ts';
import type { CmsPreview } from './cms-preview.ts';
import { readEntry } from './committed.ts';
import { pdfFile } from './documents.ts';
import { chosenPhoto, descriptions, fillNews, publishNews } from './news.ts';
import { Room } from './room.ts';

/** The whole way of an entry, in a real browser, with decap-server and a real Git repository. */
describe('an operator', () => {
  let room: Room;
  let preview: CmsPreview;

  beforeAll(async () => {
    room = await Room.open();
    preview = room.preview;
  });
  afterAll(() => room?.close());

  test('deletes an entry with all of its files', async () => {
    const operator = await room.operator();
    const form = await operator.newEntry('berita');
    await fillNews(form, 'Berita yang akan dihapus');
    const cover = await form.group('Foto utama');
    await cover.upload('Berkas foto', await chosenPhoto('antrean.jpg'));
    await cover.fill('Deskripsi foto', descriptions[3]);
    await cover.choose('Jenis foto', 'Pelayanan');
    const folder = await operator.saveAndPublish();
    expect(await preview.filesOf(`berita/${folder}`)).toHaveLength(2);
    await operator.deletePublished();
    expect(operator.questions).toContain(id.editor.editor.onDeletePublishedEntry);
    expect(await preview.filesOf(`berita/${folder}`)).toEqual([]);
    // Whoever still has its address is told.
    await operator.open('berita', folder);
    await expect.poll(() => operator.messages()).toContainEqual(expect.stringContaining('tulisan ini tidak ditemukan'));
  });

  test('attaches a PDF', async () => {
    const operator = await room.operator();
    const form = await operator.newEntry('berita');
    await fillNews(form, 'Panduan posyandu dapat diunduh');
    const attachment = await form.add('Lampiran');
    await attachment.fill('Judul berkas', 'Panduan posyandu 2026');
    await attachment.upload('Berkas', pdfFile('Panduan Posyandu (final).pdf'));
    const folder = await operator.saveAndPublish();
    expect(await preview.filesOf(`berita/${folder}`)).toContain('panduan-posyandu-final.pdf');
    const { data } = await readEntry(preview, `berita/${folder}`);
    expect(parseEntry(contentTypes.berita, data).ok).toBe(true);
    const { code, output } = preview.check();
    expect(code, output).toBe(0);
  });

  test('replaces a photo of a draft: the first one is never published', async () => {
    const operator = await room.operator();
    const form = await operator.newEntry('berita');
    await fillNews(form, 'Foto yang diganti sebelum terbit');
    const cover = await form.group('Foto utama');
    await cover.upload('Berkas foto', await chosenPhoto('lama.jpg'));
    await cover.fill('Deskripsi foto', descriptions[4]);
    await cover.choose('Jenis foto', 'Pelayanan');
    const folder = await operator.save();
    const again = await (await operator.reload()).group('Foto utama');
    await again.upload('Berkas foto', await chosenPhoto('baru.jpg'));
    await operator.saveAndPublish();
    expect(await preview.filesOf(`berita/${folder}`)).toEqual(['baru.webp', 'index.mdx']);
    // The next text begins with what is usual.
    await operator.reload();
    const next = await operator.newEntry('pengumuman');
    expect(await next.field('Unit penanggung jawab').locator('input').inputValue()).toBe('Bidang Kesehatan Masyarakat');
  });

  test('loses no letter that was typed while the entry is being saved', async () => {
    const operator = await room.operator();
    // As slow as a Git host may be.
    await operator.page.route('**/api/v1/*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.continue();
    });
    const form = await operator.newEntry('berita');
    await fillNews(form, 'Ditulis sambil menyimpan');
    const author = form.field('Penulis').locator('input');
    await operator.pressSave();
    let longest = '';
    while (operator.page.url().endsWith('/new')) {
      // Not through Playwright's own ways of typing, which wait until a field can be reached.
      await author.evaluate((field) => field.focus(), null, { timeout: 200 }).catch(() => undefined);
      await operator.page.keyboard.type('x');
      const shown = await author.inputValue({ timeout: 200 }).catch(() => '');
      if (shown.length > longest.length) longest = shown;
    }
    await operator.page.waitForURL(/\/entries\/[^/]+\/index$/);
    await operator.settled();
    expect(await author.inputValue()).toBe(longest);
    // A letter that came after what was saved is there, and not saved yet.
    await expect.poll(() => operator.status(), { timeout: 10_000 }).toMatch(/^(?:Sudah|Belum) disimpan$/);
    // Then the form is free again.
    await author.focus();
    await operator.page.keyboard.type('y');
    expect(await author.inputValue()).toContain('y');
  });

  test('finds what was not saved again after a reload', async () => {
    const operator = await room.operator();
    const form = await operator.newEntry('berita');
    await form.fill('Judul', 'Tulisan yang belum sempat disimpan');
    await operator.write('Kalimat yang hampir hilang.');
    await operator.backedUp('Kalimat yang hampir hilang.');
    await operator.page.reload();
    await operator.page.locator('input[id^="title-field"]').waitFor();
    await expect.poll(() => operator.questions, { timeout: 20_000 }).toContain(id.editor.editor.confirmLoadBackup);
    await expect
      .poll(() => operator.page.locator('input[id^="title-field"]').inputValue(), { timeout: 20_000 })
      .toBe('Tulisan yang belum sempat disimpan');
    expect(await operator.text.textContent()).toContain('Kalimat yang hampir hilang.');
  });

  test('overwrites nothing that a colleague saved meanwhile', async () => {
    const first = await room.operator();
    const folder = await publishNews(first, 'Jadwal imunisasi bulan Desember');
    const second = await room.operator();
    const ofFirst = await first.open('berita', folder);
    const ofSecond = await second.open('berita', folder);
    await ofSecond.fill('Ringkasan', 'Jadwal imunisasi Desember dari rekan: setiap hari Selasa di balai desa.');
    await second.save();
    await ofFirst.fill('Ringkasan', 'Jadwal imunisasi Desember dari saya: setiap hari Kamis di puskesmas.');
    expect(await first.refused()).toContain('Orang lain menyimpan tulisan ini sesudah Anda membukanya');
    // Neither has lost a word.
    expect(await ofFirst.field('Ringkasan').locator('textarea').inputValue()).toContain('setiap hari Kamis');
    await second.markReady();
    await second.publish();
    const { data } = await readEntry(preview, `berita/${folder}`);
    expect(data.summary).toContain('setiap hari Selasa');
  });
});
