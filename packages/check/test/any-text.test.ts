import fc from 'fast-check';
import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { brief, check, checkBody, entryPath, frontmatter } from './example-site.ts';

const alt = 'Petani memanen padi di sawah';

/** Bits of which operators', and attackers', texts are made. */
const pieces = fc.constantFrom(
  'Teks',
  ' ',
  '\n',
  '\n\n',
  '<',
  '>',
  '/>',
  '"',
  '{',
  '}',
  '\\',
  '`',
  '**',
  '- ',
  '> ',
  '## ',
  '| a |\n|---|\n| ',
  '[a](/berita/)',
  '[a](#teks)',
  '](javascript:alert(1))',
  '](data:text/html,a)',
  '](//jahat.example/)',
  '![',
  '![](./panen.webp)',
  `![${alt}](./panen.webp)`,
  `![${alt}](https://jahat.example/a.png)`,
  '![a][b]\n\n[b]: ./panen.webp\n\n',
  '<Foto src="./panen.webp" ',
  `alt="${alt}" `,
  'onerror="alert(1)" ',
  '<Kutipan>',
  '</Kutipan>',
  '<Galeri>\n\n',
  '\n\n</Galeri>',
  '<script>alert(1)</script>',
  '<img src="x" onerror="alert(1)" />',
  '<Video url="https://contoh.go.id/" title="Video" />',
  'import a from "a"\n',
  'export const a = 1\n',
  '&#x6A;avascript:alert(1)',
  '\u202e',
  '3522993102000000',
  'slot88 ',
  '31/02/2026 ',
  'password: Rahasia1 ',
  '0899-0000-0000 ',
  '\u0000',
  '\ud800',
);
const texts = fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join(''));

describe('any text', () => {
  it('is judged by every rule without a crash, with a sentence and a mend for each finding', async () => {
    const anything = fc.oneof(texts, fc.string({ unit: 'binary', maxLength: 200 }));
    await fc.assert(
      fc.asyncProperty(anything, anything, fc.boolean(), async (text, asset, withFields) => {
        const body = withFields ? frontmatter + text : text;
        const tree = { [entryPath]: body, 'dinas/berita/2026-04-15-panen/hasil.csv': asset };
        const findings = await check(tree);
        expect(findings.filter(({ ruleId }) => ruleId === 'check-crashed')).toEqual([]);
        for (const { message, help, line, column } of findings) {
          expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
          expect(message).not.toBe('');
          expect(help).not.toBe('');
        }
      }),
      { numRuns: 500 },
    );
  });

  it('ends the process with none of the texts that made the parser do so', async () => {
    for (const body of ['import "\\', 'export const a = 1\n"\\']) {
      expect((await checkBody(body)).map(({ ruleId }) => ruleId)).toContain('mdx-expression');
    }
  });

  it('is judged in its fields without a crash, whatever YAML they hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 4 }), async (value) => {
        const fields = Object.entries(typeof value === 'object' && value !== null ? value : { a: value });
        const yaml = fields.map(([key, inner]) => `${JSON.stringify(key)}: ${JSON.stringify(inner)}`).join('\n');
        const findings = await check({ [entryPath]: `---\n${yaml}\n---\nTeks.\n` });
        expect(findings.filter(({ ruleId }) => ruleId === 'check-crashed')).toEqual([]);
      }),
    );
  });

  it('compiles when it passes: to no script, no handler, no code address, and every photo described', async () => {
    let passed = 0;
    const harmless = fc.constantFrom(
      'Teks.\n\n',
      '- satu\n- dua\n\n',
      '> kutip\n\n',
      '[a](/berita/)\n\n',
      `![${alt}](./panen.webp)\n\n`,
      `![${alt}][b]\n\n[b]: ./panen.webp\n\n`,
      `<Foto src="./panen.webp" alt="${alt}" />\n\n`,
      '| a | b |\n|---|---|\n| 1 | 2 |\n\n',
      '<Kutipan>\n\nTeks.\n\n</Kutipan>\n\n',
      '`<script>`\n\n',
    );
    const mostlyHarmless = fc.array(fc.oneof({ weight: 8, arbitrary: harmless }, { weight: 1, arbitrary: pieces }), {
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          texts,
          mostlyHarmless.map((parts) => parts.join('')),
        ),
        async (body) => {
          const errors = (await checkBody(body)).filter(({ severity }) => severity === 'error');
          if (errors.length > 0) return;
          passed += 1;
          const { code } = mdxToJs(body);
          expect(code).not.toMatch(/_jsxs?\((?:_components\.)?"?script/);
          expect(code).not.toMatch(/\bon[a-z]{3,}: /i);
          expect(code).not.toMatch(/(?:href|src|url): "\s*(?:javascript|data|vbscript):/i);
          for (const [photo = ''] of code.matchAll(/_jsx\((?:_components\.img|Foto), \{[^}]*\}/g)) {
            expect(photo).toMatch(/alt: "[^"]{10,}"/);
            expect(photo).toMatch(/src: "\.\/panen\.webp"/);
          }
        },
      ),
      { numRuns: 1000 },
    );
    expect(passed).toBeGreaterThan(200);
  });
});

describe('a photo without description', () => {
  const around = fc.constantFrom<(inner: string) => string>(
    (inner) => `> ${inner.replaceAll('\n', '\n> ')}`,
    (inner) => `- ${inner.replaceAll('\n', '\n  ')}`,
    (inner) => `1. ${inner.replaceAll('\n', '\n   ')}`,
    (inner) => `- [ ] ${inner.replaceAll('\n', '\n  ')}`,
    (inner) => `Teks di atas.\n\n${inner}\n\nTeks di bawah.`,
    (inner) => `## Judul\n\n${inner}\n\n| a |\n|---|\n| b |`,
    (inner) => `<KotakInfo title="Kotak">\n\n${inner}\n\n</KotakInfo>`,
    (inner) => `<Kutipan>\n\n${inner}\n\n</Kutipan>`,
    (inner) => `Teks[^a]\n\n[^a]: catatan\n\n${inner}`,
  );
  /** Ways to stand in a line. */
  const inLine = fc.constantFrom<(photo: string) => string>(
    (photo) => photo,
    (photo) => `**${photo}**`,
    (photo) => `[${photo}](https://contoh.go.id/)`,
    (photo) => `~~${photo}~~`,
    (photo) => `| a | b |\n|---|---|\n| 1 | ${photo} |`,
    (photo) => `## ${photo}`,
    (photo) => `Teks ${photo} teks`,
  );
  const photo = fc.constantFrom(
    '![](./panen.webp)',
    '![ ](./panen.webp)',
    '![](<./panen.webp> "Keterangan")',
    '![\u00a0](./panen.webp)',
    '![&nbsp;](./panen.webp)',
    '![&#x200b;](./panen.webp)',
  );

  it('is found in whatever it is wrapped, or the text cannot be read at all', async () => {
    await fc.assert(
      fc.asyncProperty(photo, inLine, fc.array(around, { maxLength: 6 }), async (image, line, wraps) => {
        const body = wraps.reduce((inner, wrap) => wrap(inner), line(image));
        expect(brief(await checkBody(body)).join()).toMatch(/photo-description-(?:missing|poor)|mdx-syntax/);
      }),
      { numRuns: 500 },
    );
  });
});
