import { readdirSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { checkContent, checkSite, defineRule, formatFindings, nodeFiles, rules } from '../src/index.ts';
import {
  brief,
  type ContentTree,
  check,
  checkBody,
  entryPath,
  exampleSite,
  frontmatter,
  memoryFiles,
  today,
} from './example-site.ts';

describe('the rules', () => {
  it('are the files of src/rules, each with a test of its own', () => {
    const names = (folder: string) =>
      readdirSync(new URL(folder, import.meta.url))
        .map((file) => file.replace(/(?:\.test)?\.ts$/, ''))
        .sort();
    const ids = rules.map(({ id }) => id).sort();
    expect(names('../src/rules/').filter((name) => name !== 'index')).toEqual(ids);
    expect(names('rules/')).toEqual(ids);
  });

  it('say in one sentence what they want', () => {
    for (const { id, summary } of rules) {
      expect(id).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
      expect(summary).toMatch(/^\S.*\.$/);
    }
  });
});

describe('checking a site', () => {
  it('finds nothing in content without mistakes', async () => {
    expect(await check()).toEqual([]);
  });

  it('tells every problem in one run, ordered by file, line, column and rule', async () => {
    const findings = await check({
      'dinas/berita/2026-05-01-tanam/index.mdx': `${frontmatter}![](./lain.webp)\n`,
      [entryPath]: `${frontmatter}# Satu {dua}\n\n![foto](./panen.webp)\n`,
    });
    expect(findings.map(({ file }) => file.split('/')[2])).toEqual([
      ...Array<string>(3).fill('2026-04-15-panen'),
      ...Array<string>(2).fill('2026-05-01-tanam'),
    ]);
    expect(brief(findings)).toEqual([
      '10:1 heading-level-one',
      '10:8 mdx-expression',
      '12:1 photo-description-poor',
      '10:1 photo-description-missing',
      '10:1 photo-file-missing',
    ]);
  });

  it('gives the same findings in the same order, whatever the order of the files', async () => {
    const tree = { ...exampleSite, [entryPath]: '# a\n{b}', 'dinas/layanan/B/index.mdx': 'c' };
    const reversed = Object.fromEntries(Object.entries(tree).reverse());
    const run = (files: ContentTree, asked = rules) =>
      checkContent({ reader: memoryFiles(files), slug: 'dinas', today, rules: asked });
    expect(await run(reversed)).toEqual(await run(tree));
    expect(await run(tree, rules.toReversed())).toEqual(await run(tree));
  });

  it('reports a rule that crashes on one file, and goes on', async () => {
    const broken = defineRule({
      id: 'broken-rule',
      severity: 'error',
      summary: 'Rusak.',
      why: 'Rusak.',
      example: { bad: 'rusak', good: 'utuh' },
      entry: () => {
        throw new Error('rusak');
      },
    });
    const reader = memoryFiles({ ...exampleSite, [entryPath]: `${frontmatter}# Judul` });
    const found = await checkContent({ reader, slug: 'dinas', today, rules: [broken, ...rules] });
    const findings = found.filter(({ file }) => file === entryPath);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['check-crashed', 'heading-level-one']);
    expect(findings[0]?.message).toContain('broken-rule');
  });

  it('never throws, whatever is in an entry', async () => {
    const pieces = fc.constantFrom(
      '![](',
      './a.webp)',
      '<Foto',
      ' alt="',
      '"',
      '/>',
      '<',
      '>',
      '{',
      '}',
      '[a]',
      ': ',
      '\n',
      '\n\n',
      '# ',
      '- ',
      '---',
      'import ',
      '</Galeri>',
      '<Galeri>',
      '| ',
      '`',
      '&',
      '\u0000',
      '\ud800',
    );
    const bodies = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
    );
    await fc.assert(
      fc.asyncProperty(bodies, fc.boolean(), async (text, withFields) => {
        const findings = withFields ? await checkBody(text) : await check({ [entryPath]: text });
        expect(findings.filter(({ ruleId }) => ruleId === 'check-crashed')).toEqual([]);
        for (const { message, help, column } of findings) {
          expect(column).toBeGreaterThanOrEqual(1);
          expect(message).not.toBe('');
          expect(help).not.toBe('');
        }
      }),
      { numRuns: 500 },
    );
  });

  it('lets no text pass that the build cannot compile', async () => {
    const pieces = fc.constantFrom(
      'Teks',
      ' ',
      '\n',
      '\n\n',
      '<',
      '>',
      '{',
      '}',
      '\\',
      '`',
      '*',
      '- ',
      '> ',
      '## ',
      '[a](/b/)',
      '![Petani memanen padi](./panen.webp)',
      '<Kutipan>',
      '</Kutipan>',
      '<Video url="https://contoh.go.id/" title="Video" />',
      '| a |\n|---|\n',
      '&lt;',
    );
    const bodies = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(bodies, async (body) => {
        if ((await checkBody(body)).length === 0) expect(() => mdxToJs(body)).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });

  it('reads from disk, without what npm leaves behind', async () => {
    const root = await mkdtemp(join(tmpdir(), 'opd-check-'));
    const extra = {
      'dinas/node_modules/a/index.mdx': 'x',
      [entryPath]: `${frontmatter}# a`,
    };
    for (const [path, text] of Object.entries({ ...exampleSite, ...extra })) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text ?? '');
    }
    const found = await checkSite({ contentRoot: root, slug: 'dinas', today });
    expect(brief(found.filter(({ severity }) => severity === 'error'))).toEqual(['10:1 heading-level-one']);
    expect(await nodeFiles(root).listFiles('none')).toEqual([]);
    const missing = await checkSite({ contentRoot: root, slug: 'none', today });
    expect(missing.map(({ file }) => file)).toEqual(['none/opd.yaml', 'none/operators.yaml']);
    await rm(root, { recursive: true });
  });
});

describe('formatFindings', () => {
  it('tells where, what and how to mend, and counts', async () => {
    const report = formatFindings(
      await checkBody('# Judul').then((found) => found.map((one) => ({ ...one, line: 10 }))),
    );
    expect(report).toMatchInlineSnapshot(`
      "content/dinas/berita/2026-04-15-panen/index.mdx:10:1
        Judul bagian ini setingkat dengan judul halaman. [heading-level-one]
        Perbaikan: Pakai dua tanda pagar. Contoh: ## Syarat pendaftaran

      1 kesalahan di 1 berkas."
    `);
  });

  it('keeps warnings apart and speaks of nothing when there is nothing', () => {
    const warning = {
      ruleId: 'a-b',
      severity: 'warning',
      file: 'dinas/opd.yaml',
      line: 1,
      column: 1,
      message: 'M.',
      help: 'H.',
    } as const;
    const error = { ...warning, severity: 'error', file: 'kabupaten.yaml' } as const;
    expect(formatFindings([warning, error])).toContain('Peringatan: M. [a-b]');
    expect(formatFindings([warning, error])).toMatch(/1 kesalahan dan 1 peringatan di 2 berkas\.$/);
    expect(formatFindings([])).toBe('Tidak ada kesalahan.');
  });
});
