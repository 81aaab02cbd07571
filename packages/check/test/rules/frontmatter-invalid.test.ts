import { describe, expect, it } from 'vitest';
import { brief, check, checkFields, entryPath, frontmatter } from '../example-site.ts';

const checkText = (text: string) => check({ [entryPath]: text });

describe('frontmatter-invalid', () => {
  it.each([
    ['an unknown field', 'tagline: x', '9:1'],
    ['a wrong value', 'legacyId: abc', '9:1'],
    ['a wrong value in a list', 'sources:\n  - label: A\n    url: contoh.go.id', '11:5'],
    ['YAML that cannot be read', 'place: "Balai Desa', '9:8'],
    ['a field written twice', 'title: Judul lain', '9:1'],
    ['a text that starts with an asterisk', 'place: *Balai*', '9:8'],
  ])('finds %s at its line', async (_what, lines, place) => {
    expect(brief(await checkFields(lines))).toEqual([`${place} frontmatter-invalid`]);
  });

  it('finds a missing field at the start of the fields', async () => {
    const findings = await checkText(frontmatter.replace('author: Tim Contoh\n', ''));
    expect(findings).toMatchObject([{ line: 2, column: 1, message: 'Isian "Penulis" wajib diisi.' }]);
  });

  it.each([
    ['an empty file', '', 1, 'Berkas tidak dimulai dengan isian (frontmatter).'],
    ['a text without fields', 'Petani memanen padi.\n', 1, 'Berkas tidak dimulai dengan isian (frontmatter).'],
    ['fields that are never closed', '---\ntitle: Judul\n', 1, 'Isian (frontmatter) tidak ditutup dengan baris ---.'],
    [
      'text beside the closing line',
      '---\ntitle: Judul\n--- lalu\n',
      3,
      expect.stringContaining('memuat tulisan lain'),
    ],
    ['a list instead of fields', '---\n- a\n---\n', 2, expect.stringContaining('bukan kelompok isian')],
  ])('finds %s', async (_what, text, line, message) => {
    expect(await checkText(text)).toMatchObject([{ ruleId: 'frontmatter-invalid', line, message }]);
  });

  it('still looks at the text below fields that cannot be read', async () => {
    const findings = await checkText('---\ntitle: "Judul\n---\n# Judul\n');
    expect(brief(findings)).toEqual(['2:8 frontmatter-invalid', '4:1 heading-level-one']);
  });

  it('is content with Windows line ends and a byte order mark', async () => {
    expect(await checkText(`\uFEFF${frontmatter}Teks.\n`.replaceAll('\n', '\r\n'))).toEqual([]);
  });
});
