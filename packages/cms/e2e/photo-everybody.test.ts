import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { heicStart } from '../test/photo/pictures.ts';
import { smallPhoto } from './photo-pictures.ts';
import { desktop, file, goodDescription, PhotoTab } from './photo-tab.ts';

declare const axe: typeof axeCore;

describe('the fields of photos and documents, for everybody', () => {
  let tab: PhotoTab;
  beforeAll(async () => {
    tab = await PhotoTab.launch();
  });
  afterAll(() => tab?.quit());
  beforeEach(() => tab.open());
  afterEach(() => expect(tab.takeErrors()).toEqual([]));

  const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const viewports = [
    { name: 'a small phone', options: { viewport: { width: 320, height: 700 }, hasTouch: true, isMobile: true } },
    { name: 'a phone', options: { viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true } },
    { name: 'a desktop', options: { viewport: desktop } },
  ];

  it.each(viewports)(
    'axe finds nothing on $name, nothing is cut off, and targets are large',
    async ({ name, options }) => {
      await tab.open(options);
      await tab.page.evaluate(axeSource);
      expect(await violations()).toEqual([]);
      await screenshot(`${name} empty`);

      await tab.chooser.setInputFiles(file('sawah.jpg', await smallPhoto('Sawah')));
      await tab.cover.getByText('Foto siap:').waitFor();
      await tab.chooser.setInputFiles(file('IMG_0001.HEIC', heicStart));
      await tab.cover.getByRole('alert').getByText('HEIC').first().waitFor();
      const many = tab.page.locator('.opd-add-photos');
      const photos = await Promise.all(['Satu', 'Dua'].map(smallPhoto));
      await many
        .locator('input[type=file]')
        .setInputFiles([
          ...photos.map((bytes, index) => file(`panen-${index}.jpg`, bytes)),
          file('a-very-long-name-without-any-place-to-break-it-IMG_0001.HEIC', heicStart),
        ]);
      await many.getByText('2 foto ditambahkan').waitFor();
      const texts = tab.page.locator('textarea');
      for (const [index, text] of [
        'Foto kegiatan',
        goodDescription,
        `Foto ${goodDescription.toLowerCase()} hari ini`,
      ].entries()) {
        await texts.nth(index).fill(text);
        await texts.nth(index).blur();
      }
      const table = tab.page.locator('fieldset').last();
      const rows =
        'No;Nama kelompok tani;Alamat;Luas lahan;Hasil panen;2025;Keterangan\n1;Tani Makmur;Dusun Krajan;2,5;12;3;-\n';
      await table.locator('input[type=file]').setInputFiles(file('jadwal.csv', Buffer.from(rows), 'text/csv'));
      await table.getByText('Berkas siap:').waitFor();
      await tab.page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      await tab.page.getByText('Boleh dipakai, dapat lebih baik').first().waitFor();
      expect(await violations()).toEqual([]);
      expect(await tab.page.evaluate(smallTargets)).toEqual([]);
      expect(await tab.page.evaluate(wideParts)).toEqual([]);
      await screenshot(`${name} filled`);
    },
  );

  it('offers the camera where there is one', async () => {
    expect(await tab.page.getByRole('button', { name: 'Ambil foto' }).count()).toBe(0);
    await tab.open({ viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true });
    expect(await tab.page.getByRole('button', { name: 'Ambil foto' }).isVisible()).toBe(true);
    expect(await tab.cover.locator('input[capture=environment]').getAttribute('accept')).toBe('image/*');
  });

  /** Only for whoever looks: `OPD_SCREENSHOTS` names a folder. */
  async function screenshot(name: string): Promise<void> {
    const folder = process.env.OPD_SCREENSHOTS;
    if (folder) await tab.page.screenshot({ path: `${folder}/photo ${name}.png`, fullPage: true });
  }

  /** What axe has against our controls; Decap's own list is not ours. */
  function violations(): Promise<string[]> {
    return tab.page.evaluate(async () => {
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const { violations: found } = await axe.run(
        { include: ['.opd-photo'] },
        { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] },
      );
      return found.flatMap(({ id, nodes }) =>
        nodes.map(({ target, any }) => `${id}: ${target.join(' ')} ${any[0]?.message}`),
      );
    });
  }
});

/** Run in the page: what is too small for a thumb. */
function smallTargets(): string[] {
  const targets = document.querySelectorAll<HTMLElement>(
    '.opd-photo :is(button, summary, input:not([type=file]), textarea)',
  );
  return [...targets]
    .filter((target) => target.getBoundingClientRect().height < 44)
    .map((target) => target.outerHTML.slice(0, 100));
}

/** Run in the page: what sticks out of the window. */
function wideParts(): string[] {
  const parts = document.querySelectorAll<HTMLElement>('.opd-photo, .opd-photo :not(.opd-csv *)');
  return [...parts]
    .filter((part) => part.getBoundingClientRect().right > window.innerWidth + 1)
    .map((part) => part.outerHTML.slice(0, 100));
}
