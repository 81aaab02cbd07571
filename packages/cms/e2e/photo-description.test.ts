import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Harness } from './photo-harness.tsx';
import { smallPhoto } from './photo-pictures.ts';
import { file, goodDescription, PhotoTab } from './photo-tab.ts';

declare const harness: Harness;

describe('a description in a browser', () => {
  let tab: PhotoTab;
  beforeAll(async () => {
    tab = await PhotoTab.launch();
  });
  afterAll(() => tab?.quit());
  beforeEach(() => tab.open());
  afterEach(() => expect(tab.takeErrors()).toEqual([]));

  it('judges a description while it is written, and beside the others', async () => {
    const box = tab.page.getByLabel('Deskripsi foto').first();
    const status = tab.page.locator('.opd-description [role=status]').first();
    await box.pressSequentially('Foto kegiatan', { delay: 20 });
    expect(await box.getAttribute('aria-invalid')).toBe('false');
    await status.getByText('Lanjutkan menulis').waitFor();
    expect(await tab.page.getByText('13/250').isVisible()).toBe(true);
    await status.getByText('Deskripsi ini belum dapat dipakai').waitFor();
    expect(await box.getAttribute('aria-invalid')).toBe('true');
    await box.press('x');
    expect(await box.getAttribute('aria-invalid')).toBe('false');
    await box.fill(goodDescription);
    await status.getByText('Deskripsi ini baik').waitFor();
    await box.fill(`Foto ${goodDescription.toLowerCase()}`);
    await status.getByText('Boleh dipakai, dapat lebih baik').waitFor();
    await box.fill('Panen raya di Desa Kanor');
    await box.blur();
    await status.getByText('Deskripsi foto sama dengan judul.').waitFor();

    await box.fill(goodDescription);
    await tab.page.evaluate(() => harness.set('photos', []));
    const many = tab.page.locator('.opd-add-photos input[type=file]');
    await many.setInputFiles([file('a.jpg', await smallPhoto('A')), file('b.jpg', await smallPhoto('B'))]);
    await tab.page.getByText('2 foto ditambahkan').waitFor();
    const second = tab.page.locator('textarea').nth(2);
    await second.fill(goodDescription);
    await second.blur();
    await tab.page.getByText('Deskripsi foto sama dengan deskripsi foto lain di tulisan ini.').waitFor();
    // The caption beside it counts as soon as it is left.
    await second.fill('Ekskavator mengangkat lumpur dari dasar Kali Tidu');
    const caption = tab.page.getByLabel('Keterangan').nth(2);
    await caption.fill('Dua warga mengangkat pipa air di tepi sawah');
    await second.fill('Dua warga mengangkat pipa air di tepi sawah');
    await second.blur();
    await tab.page.getByText('Deskripsi foto sama dengan keterangannya.').waitFor();
    await caption.fill('Kerja bakti, 12 Mei 2026');
    await caption.blur();
    await tab.page.getByText('Deskripsi foto sama dengan keterangannya.').waitFor({ state: 'detached' });

    const errorsOnSave = await tab.page.evaluate(() => harness.validate());
    expect(errorsOnSave['berita.photos.alt']).toContain('Deskripsi foto kosong.');
    expect(errorsOnSave['berita.cover.alt']).toBeUndefined();
  });

  it('helps to begin with three questions', async () => {
    await tab.page.getByText('Bantu saya menulis').first().click();
    await tab.page.getByLabel('Siapa atau apa yang tampak?').first().fill('empat kader posyandu');
    await tab.page.getByLabel('Sedang apa?').first().fill('menimbang balita');
    await tab.page.getByLabel('Di mana?').first().fill('teras balai desa');
    await tab.page.getByRole('button', { name: 'Pakai kalimat ini' }).first().click();
    const box = tab.page.getByLabel('Deskripsi foto').first();
    expect(await box.inputValue()).toBe('Empat kader posyandu menimbang balita di teras balai desa.');
    await tab.page.getByText('Deskripsi ini baik').waitFor();
  });
});
