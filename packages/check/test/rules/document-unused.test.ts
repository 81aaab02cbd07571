import { describe, expect, it } from 'vitest';
import { check, entryPath, frontmatter, ruleIds } from '../example-site.ts';
import { pdf } from '../real-files.ts';

const file = 'dinas/berita/2026-04-15-panen/lampiran.pdf';

const checkWith = (body: string, fields = '') =>
  check({ [file]: pdf(), [entryPath]: `${frontmatter.replace(/---\n$/, `${fields}---\n`)}${body}\n` });

describe('document-unused', () => {
  it('finds a document that nothing offers', async () => {
    expect(await checkWith('Teks.')).toMatchObject([
      { ruleId: 'document-unused', severity: 'warning', file, help: expect.stringContaining('./lampiran.pdf') },
    ]);
  });

  it('is content with a document in a component, in a field or in a link', async () => {
    expect(await checkWith('<Unduhan file="./lampiran.pdf" title="Lampiran" />')).toEqual([]);
    expect(await checkWith('Teks.', 'documents:\n  - { title: Lampiran, file: lampiran.pdf }\n')).toEqual([]);
    expect(ruleIds(await checkWith('[lampiran](./lampiran.pdf)'))).not.toContain('document-unused');
  });

  it('says nothing of an entry that cannot be read whole', async () => {
    expect(ruleIds(await checkWith('<Unduhan'))).toEqual(['mdx-syntax']);
  });
});
