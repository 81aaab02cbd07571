import { describe, expect, it } from 'vitest';
import { unsafePart } from '../../src/rules/svg-unsafe.ts';
import { checkFile, ruleIds } from '../example-site.ts';

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`;

describe('svg-unsafe', () => {
  it.each([
    ['<script>alert(1)</script>', 'skrip'],
    ['<SCRIPT href="https://jahat.example/a.js"/>', 'skrip'],
    ['<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>', 'skrip'],
    ['<rect onload="alert(1)"/>', 'atribut yang menjalankan kode'],
    ['<rect width="1"onclick=alert(1) />', 'atribut yang menjalankan kode'],
    ['<foreignObject><p>Halo</p></foreignObject>', 'foreignObject'],
    ['<iframe src="#"/>', 'unsur HTML'],
    ['<a href="javascript:alert(1)"><text>a</text></a>', 'tautan yang menjalankan kode'],
    ['<a href="&#106;ava&#115;cript&#58;alert(1)"/>', 'tautan yang menjalankan kode'],
    ['<image href="https://jahat.example/a.png"/>', 'isi dari berkas atau alamat lain'],
    ['<image xlink:href="//jahat.example/a.png"/>', 'isi dari berkas atau alamat lain'],
    ['<image href="data:image/png;base64,AAAA"/>', 'isi dari berkas atau alamat lain'],
    ["<use href='lain.svg#a'/>", 'isi dari berkas atau alamat lain'],
    ['<rect fill="url(https://jahat.example/#a)"/>', 'isi dari berkas atau alamat lain'],
    ['<style>@import "https://jahat.example/a.css";</style>', 'lembar gaya'],
    ['<style>rect{fill:u\\72l(https://jahat.example/)}</style>', 'isi dari berkas atau alamat lain'],
    ['<animate attributeName="href" values="javascript:alert(1)"/>', 'tautan yang menjalankan kode'],
    ['<set attributeName="onclick" to="alert(1)"/>', 'animasi'],
  ])('finds %s', async (inside, part) => {
    const found = await checkFile('gambar.svg', svg(inside));
    expect(ruleIds(found)).toEqual(['file-type-forbidden', 'svg-unsafe']);
    expect(found[1]?.message).toContain(part);
  });

  it('finds entities, style sheets and what is too long to be looked through', async () => {
    for (const start of ['<!DOCTYPE svg [<!ENTITY a "b">]>', '<?xml-stylesheet href="a.css"?>']) {
      expect(ruleIds(await checkFile('gambar.svg', start + svg('')))).toContain('svg-unsafe');
    }
    expect(ruleIds(await checkFile('gambar.svg', svg('<path d="M0 0"/>'.repeat(70_000))))).toContain('svg-unsafe');
  });

  it('finds it under other names and in other letters', async () => {
    const bad = svg('<script>alert(1)</script>');
    expect(ruleIds(await checkFile('gambar.webp', bad))).toEqual(['photo-file-type', 'svg-unsafe']);
    expect(ruleIds(await checkFile('gambar.txt', bad))).toEqual(['file-type-mismatch', 'svg-unsafe']);
    const utf16 = Buffer.from(`\ufeff${bad}`, 'utf16le');
    expect(ruleIds(await checkFile('gambar.svg', utf16))).toEqual(['file-type-forbidden', 'svg-unsafe']);
  });

  it('gets to the end of a hostile file', () => {
    for (const part of ['attributeName=', 'href=', 'url(', 'onload', '<a-', '/']) {
      for (const filler of [' ', part, 'a', '"']) {
        expect(() => unsafePart(svg(part + filler.repeat(1_000_000 / filler.length)))).not.toThrow();
      }
    }
  });

  it('is content with a plain drawing, which is refused for its type alone', async () => {
    const plain =
      '<defs><path id="a" d="M0 0"/></defs><use href="#a"/><use xlink:href = "#a"/><rect fill="url( #b )"/>';
    expect(unsafePart(svg(plain))).toBeUndefined();
    expect(await checkFile('gambar.svg', `<?xml version="1.0"?><!-- a -->${svg(plain)}`)).toMatchObject([
      { ruleId: 'file-type-forbidden', help: 'Simpan sebagai JPG, PNG, atau WebP. Contoh: bagan-alur.png' },
    ]);
  });
});
