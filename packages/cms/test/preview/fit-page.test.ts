import type { EntryDraft } from '@opd/schema';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { fitPage } from '../../src/preview/fit-page.ts';

const draft: EntryDraft = {
  type: 'galeri',
  folder: 'panen',
  fields: { documents: [{ file: './surat.pdf' }], photos: [{ src: './batik.webp', decorative: true }] },
  text: { type: 'root', children: [] },
};

/** The page of a draft as it is looked at in the CMS. */
function fitted(html: string): HTMLElement {
  const { document } = parseHTML(`<!doctype html><html><body><div>${html}</div></body></html>`);
  const page: HTMLElement | null = document.querySelector('div');
  if (!page) throw new Error('The page has no element.');
  fitPage(page, draft, { addressOf: (file) => `blob:${file}` }, 'https://dinkes.contoh.go.id');
  return page;
}

describe('a page in the preview', () => {
  test.each([
    ['/berita/', 'https://dinkes.contoh.go.id/berita/', '_blank'],
    ['https://jdih.contoh.go.id/', 'https://jdih.contoh.go.id/', '_blank'],
    ['#standar', '#standar', '_self'],
    ['/galeri/panen/surat.pdf', 'blob:./surat.pdf', '_blank'],
    // Made when the site is built: there is no such file in the draft.
    ['/galeri/panen/datapackage.json', 'https://dinkes.contoh.go.id/galeri/panen/datapackage.json', '_blank'],
  ])('a link to %s leads to %s', (href, address, target) => {
    const link = fitted(`<a href="${href}">x</a>`).querySelector('a');
    expect([link?.getAttribute('href'), link?.getAttribute('target')]).toEqual([address, target]);
  });

  test.each([
    ['Petani memanen padi', 'Dibacakan: Petani memanen padi'],
    ['', 'Dibacakan: belum ada deskripsi'],
  ])('the description "%s" of a photo is seen', (alt, words) => {
    const page = fitted(`<figure class="photo"><img src="blob:./panen.webp" alt="${alt}"></figure>`);
    expect(page.querySelector('figure')?.textContent).toBe(words);
  });

  test('nothing is read out for decoration', () => {
    const page = fitted('<figure class="photo"><img src="blob:./batik.webp" alt=""></figure>');
    expect(page.textContent).toBe('');
  });
});
