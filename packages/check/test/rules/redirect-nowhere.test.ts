import { describe, expect, it } from 'vitest';
import { check, checkRedirects, entryPath, frontmatter } from '../example-site.ts';
import { only } from '../only.ts';

const found = async (yaml: string) => only('redirect-nowhere', await checkRedirects(yaml));

describe('redirect-nowhere', () => {
  it('finds a target that does not exist, by whatever way', async () => {
    const yaml = 'moved:\n  - { from: /a/, to: /b/ }\n  - from: /b/\n    to: /tidak-ada/\n';
    expect(await found(yaml)).toMatchObject([
      { line: 2, message: expect.stringContaining('"/a/" dialihkan ke "/tidak-ada/"') },
      { line: 4, column: 5, message: expect.stringContaining('"/b/" dialihkan ke "/tidak-ada/"') },
    ]);
  });

  it('finds a target that is a draft', async () => {
    const draft = frontmatter.replace(/---\n$/, 'draft: true\n---\n');
    const yaml = 'moved:\n  - { from: /lama/, to: /berita/2026-04-15-panen/ }\n';
    const findings = await check({ [entryPath]: draft, 'dinas/redirects.yaml': yaml });
    expect(only('redirect-nowhere', findings)).toHaveLength(1);
  });

  it('finds a target that was withdrawn', async () => {
    const yaml =
      'moved:\n  - { from: /a/, to: /b/ }\nwithdrawn:\n  - { from: /b/, since: 2026-01-05, reason: Isinya keliru. }\n';
    expect(await found(yaml)).toMatchObject([{ line: 2, message: expect.stringContaining('sudah ditarik') }]);
  });

  it.each(['/layanan/', '/berita/2026-04-15-panen/', '/berita/2026-04-15-panen/naskah.pdf', 'https://situs.example/'])(
    'is content with %s',
    async (to) => {
      expect(await found(`moved:\n  - { from: /lama/, to: ${to} }\n`)).toEqual([]);
    },
  );
});
