import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuildResult, buildAlone, buildSite, copyRegency } from './regency.ts';

const news = 'kelautan/berita/2026-10-05-rompi-pelampung/index.mdx';
const event = 'kelautan/agenda/2026-12-01-latihan-pertolongan/index.mdx';

/** A mistake as an operator makes it, and what the build must say about it. */
interface Mistake {
  readonly name: string;
  /** File, from `content/`. */
  readonly file: string;
  /** What stands in the file, and what the operator made of it. */
  readonly change: readonly [string, string];
  /** Text of the line that the message must name, once the mistake is made. */
  readonly line: string;
  readonly reason: string;
  readonly mend: string;
}

const mistakes: readonly Mistake[] = [
  {
    name: 'a field with a value that is not allowed',
    file: news,
    change: ['topics: [pelayanan-publik]', 'topics: [perahu]'],
    line: 'topics: [perahu]',
    reason: 'Isian "Topik" berisi "perahu", bukan salah satu pilihan.',
    mend: 'Pilih salah satu: pelayanan-publik, pemerintahan,',
  },
  {
    name: 'a field that is missing',
    file: event,
    change: ['organizer: Bidang Keselamatan Nelayan\n', ''],
    // A line that is missing has no number: the entry's first one stands in for it.
    line: 'title: Latihan pertolongan pertama di laut',
    reason: 'Isian "Penyelenggara" wajib diisi.',
    mend: 'Instansi atau unit penyelenggara.',
  },
  {
    name: 'a photo that is not there',
    file: news,
    change: ['src: ./rompi.webp', 'src: ./perahu.webp'],
    line: '  src: ./perahu.webp',
    reason: 'Berkas "perahu.webp" tidak ada di folder ini.',
    mend: 'Berkas yang ada: rompi.webp.',
  },
  {
    name: 'a photo without a description, above the text',
    file: news,
    change: ['  alt: Bidang jingga di bawah bidang biru, pengganti foto rompi pelampung di atas perahu kayu.\n', ''],
    line: 'cover:',
    reason: 'Foto ini belum punya deskripsi.',
    mend: 'Tulis yang terlihat: siapa, sedang apa, di mana.',
  },
  {
    name: 'a photo without a description, in the text',
    file: news,
    change: ['![Bidang jingga dan biru berdampingan, pengganti foto nelayan yang mengikat rompi.]', '![]'],
    line: '![](./rompi.webp "Cara mengikat rompi.")',
    reason: 'Foto ini belum punya deskripsi.',
    mend: 'Tulis yang terlihat: siapa, sedang apa, di mana.',
  },
  {
    name: 'a photo whose description is its file name',
    file: news,
    change: ['![Bidang jingga dan biru berdampingan, pengganti foto nelayan yang mengikat rompi.]', '![rompi.webp]'],
    line: '![rompi.webp](./rompi.webp "Cara mengikat rompi.")',
    reason: 'nama berkas',
    mend: 'Tulis',
  },
];

/** The message about one place: its address, and the lines up to the next empty one. */
function messageAt(output: string, file: string, line: number): string {
  const [, message = ''] = output.split(`content/${file}:${line}:`);
  return message.split('\n\n')[0] ?? '';
}

describe('a mistake in the content', () => {
  let root = '';
  const out = () => join(root, 'out');

  /** Makes mistakes, builds a site, and mends them again. */
  async function buildWith(
    made: readonly Mistake[],
    slug = 'kelautan',
    build: typeof buildAlone = buildSite,
  ): Promise<BuildResult & { lines: number[] }> {
    const originals = new Map<string, string>();
    const lines: number[] = [];
    for (const { file, change, line } of made) {
      const path = join(root, 'content', file);
      const text = await readFile(path, 'utf8');
      if (!originals.has(path)) originals.set(path, text);
      expect(text, 'the text to spoil').toContain(change[0]);
      const spoilt = text.replace(...change);
      lines.push(spoilt.split('\n').indexOf(line) + 1);
      await writeFile(path, spoilt);
    }
    const result = await build(root, slug, out());
    for (const [path, text] of originals) await writeFile(path, text);
    return { ...result, lines };
  }

  beforeAll(async () => {
    root = await copyRegency();
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  test.each(mistakes)('stops the build with place, reason and mend: $name', async (mistake) => {
    const { code, output, lines } = await buildWith([mistake]);
    expect(code, output).toBe(1);
    expect(existsSync(join(out(), 'index.html'))).toBe(false);
    expect(output).toContain('Situs kelautan tidak dibangun karena isinya perlu diperbaiki.');
    const message = messageAt(output, mistake.file, lines[0] ?? 0);
    expect(message, output).toContain(mistake.reason);
    expect(message.split('Perbaikan: ')[1]).toContain(mistake.mend);
    expect(output).toContain('1 kesalahan di 1 berkas.');
  });

  test('shows Markdown in a mend as it must be typed', async () => {
    const { output } = await buildWith(mistakes.filter(({ change }) => change[1] === '![]'));
    expect(output).toContain('Di dalam teks: ![deskripsi](./nama-foto.jpg)');
  });

  test('two mistakes in two files are both told in one run, before any stack trace', async () => {
    const made = mistakes.slice(0, 2);
    const { output, lines } = await buildWith(made, 'kelautan', buildAlone);
    for (const [index, { file, reason }] of made.entries())
      expect(messageAt(output, file, lines[index] ?? 0), output).toContain(reason);
    const summary = output.indexOf('2 kesalahan di 2 berkas.');
    expect(summary).toBeGreaterThan(0);
    expect(output.slice(0, summary)).not.toMatch(/^\s+at |stack trace/im);
  });

  test.each([
    { slug: 'tani', what: 'fields', made: mistakes.slice(0, 2) },
    { slug: 'portal', what: 'fields', made: mistakes.slice(0, 2) },
    // The portal shows covers of the newest news, so it must bear one that is missing or not described.
    ...mistakes.slice(2, 4).map((mistake) => ({ slug: 'portal', what: mistake.name, made: [mistake] })),
  ])('does not stop the site of another: $slug, $what', async ({ slug, made }) => {
    const { code, output } = await buildWith(made, slug);
    expect(code, output).toBe(0);
    expect(existsSync(join(out(), 'index.html'))).toBe(true);
    await rm(out(), { recursive: true });
  });

  test('once mended, the site is built', async () => {
    expect((await buildWith([])).code).toBe(0);
  });
});
