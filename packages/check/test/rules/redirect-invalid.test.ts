import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRedirects } from '../example-site.ts';
import { only } from '../only.ts';

const found = async (yaml: string) => only('redirect-invalid', await checkRedirects(yaml));

describe('redirect-invalid', () => {
  it.each([
    'berita/lama',
    '//situs.example/',
    '/lama/?id=1',
    '/lama/#isi',
    '/lama/*',
    '/lama/../rahasia/',
    '/',
    '/index.html',
    'https://situs.example/lama/',
    '/lama ini/',
    '/lama/:splat/',
    '/lama/%ff/',
    '/lama/%2/',
    '/a\\b/',
  ])('finds that %s is no old address', async (from) => {
    expect(await found(`moved:\n  - { from: ${JSON.stringify(from)}, to: /layanan/ }\n`)).toMatchObject([
      { file: 'dinas/redirects.yaml', line: 2, message: expect.stringContaining('bukan alamat halaman') },
    ]);
  });

  it.each(['javascript:alert(1)', 'http://situs.example/', '//situs.example/', 'layanan'])(
    'finds that nobody is sent to %s',
    async (to) => {
      expect(await found(`moved:\n  - { from: /lama/, to: ${JSON.stringify(to)} }\n`)).toMatchObject([{ line: 2 }]);
    },
  );

  it('asks when and why content was withdrawn', async () => {
    const findings = await found('withdrawn:\n  - { from: /lama/ }\n');
    expect(findings.map(({ message }) => message)).toEqual([
      'Isian "Alasan" wajib diisi.',
      'Isian "Sejak" wajib diisi.',
    ]);
  });

  it('is content without the file, with an empty one, and with addresses of an old site', async () => {
    expect(await found('')).toEqual([]);
    expect(
      await found(
        'moved:\n  - { from: /index.php/berita/baca/12, to: /berita/, since: 2026-01-05 }\n  - { from: /unduh/renja.pdf, to: https://situs.example/renja.pdf }\n',
      ),
    ).toEqual([]);
  });

  it('reads any address without an exception, and lets none through that is more than a path', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.webPath(), fc.string(), fc.webUrl()), async (from) => {
        const findings = await found(`moved:\n  - { from: ${JSON.stringify(from)}, to: /layanan/ }\n`);
        if (findings.length === 0) expect(from.trim()).toMatch(/^\/[^/\s?#*\\"<>][^\s?#*\\"<>]*$/);
      }),
      { numRuns: 60 },
    );
  });
});
