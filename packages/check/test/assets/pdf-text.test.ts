import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../src/assets/pdf-text/paragraphs.ts';
import { readPdfText } from '../../src/assets/pdf-text/read-pdf-text.ts';
import { pdf, pdfOfPages } from '../real-files.ts';

const linesOf = ({ paragraphs }: Awaited<ReturnType<typeof readPdfText>>, page: number) =>
  paragraphs.filter((one) => one.page === page).flatMap(({ lines }) => lines);

describe('readPdfText', () => {
  it('reads the lines of every page', async () => {
    const text = await readPdfText(pdfOfPages([['Satu.', 'Dua (2).'], [], ['Tiga.']]));
    expect(text).toMatchObject({ pagesRead: 3, pagesWithoutText: 1 });
    expect([1, 2, 3].map((page) => linesOf(text, page))).toEqual([['Satu.', 'Dua (2).'], [], ['Tiga.']]);
  });

  it('reads the title, the keywords, notes, fields of forms and links', async () => {
    const info = '/Title(Renja)/Keywords(padi, panen)/Producer(Contoh 1)/Bidang(Pangan)';
    const annotations = [
      '<</Type/Annot/Subtype/Link/Rect[50 690 90 712]/A<</S/URI/URI(https://a.example/x)>>>>',
      '<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/Contents(Catatan penyunting)>>',
      '<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/V(Isian)/Rect[0 0 9 9]>>',
    ].join('');
    const text = await readPdfText(pdfOfPages([['Atas.', 'Bawah.']], { info, annotations }));
    expect(linesOf(text, 0)).toEqual(['Renja', 'padi, panen', 'Pangan']);
    expect(linesOf(text, 1)).toEqual(['Atas.', 'Bawah.', 'Catatan penyunting', 'Isian']);
    expect(text.paragraphs.find(({ links }) => links.length > 0)).toMatchObject({ links: ['https://a.example/x'] });
  });

  it('reads a long document at both of its ends', async () => {
    const text = await readPdfText(pdfOfPages(Array.from({ length: 130 }, (_, index) => [`Halaman ${index + 1}`])));
    expect(text.pagesRead).toBe(100);
    expect(linesOf(text, 80)).toEqual(['Halaman 80']);
    expect(linesOf(text, 81)).toEqual([]);
    expect(linesOf(text, 111)).toEqual(['Halaman 111']);
  });

  it('says why it could not read', async () => {
    expect(await readPdfText(Buffer.from('%PDF-1.7'))).toMatchObject({ unread: 'damaged', paragraphs: [] });
    expect(await readPdfText(Buffer.alloc(20 * 1024 * 1024 + 1))).toMatchObject({ unread: 'too-big' });
  });

  it('gives up what takes too long or unpacks to too much, and reads the next', async () => {
    const packed = deflateSync(Buffer.alloc(256 * 1024 * 1024, ' '));
    const stream = `<</Filter/FlateDecode/Length ${packed.length}>>\nstream\n`;
    const bomb = Buffer.concat([Buffer.from(stream), packed, Buffer.from('\nendstream')]);
    const file = pdf('<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 7 0 R>>', bomb).toString('latin1');
    const hostile = Buffer.from(file.replace('Kids[4 0 R]', 'Kids[6 0 R]'), 'latin1');
    const plenty = { seconds: 60, memory: 2 ** 34 };
    expect(await readPdfText(hostile, { limits: { ...plenty, memory: 64 * 1024 * 1024 } })).toMatchObject({
      unread: 'too-big',
    });
    expect(await readPdfText(hostile, { limits: { ...plenty, seconds: 0.001 } })).toMatchObject({ unread: 'too-slow' });
    expect(linesOf(await readPdfText(pdf()), 1)).toEqual(['Petani memanen padi.']);
  });

  it('reads a file once, and again when what was kept is damaged', async () => {
    const store = new Map<string, string>();
    let asked = 0;
    const kept = {
      least: 0,
      get: async (key: string) => {
        asked += 1;
        return store.get(key);
      },
      set: async (key: string, text: string) => void store.set(key, text),
    };
    const first = await readPdfText(pdf(), { kept });
    expect([...store.values()]).toEqual([JSON.stringify(first)]);
    const [key = ''] = store.keys();
    store.set(key, JSON.stringify({ ...first, pagesRead: 9 }));
    expect(await readPdfText(pdf(), { kept })).toMatchObject({ pagesRead: 9 });
    for (const damaged of ['', '{', '{"pagesRead":"a"}']) {
      store.set(key, damaged);
      expect(await readPdfText(pdf(), { kept })).toEqual(first);
    }
    expect(asked).toBe(5);
    await readPdfText(pdf(), { kept: { ...kept, least: 1024 * 1024 } });
    expect(asked).toBe(5);
  });

  it('never throws, whatever the bytes', async () => {
    const whole = pdfOfPages([['Petani memanen padi.'], []], { info: '/Title(Renja)' });
    const damage = fc.record({
      start: fc.nat(whole.length),
      length: fc.nat(60),
      bytes: fc.uint8Array({ maxLength: 60 }),
      end: fc.double({ min: 0.2, max: 1, noNaN: true }),
    });
    const damaged = damage.map(({ start, length, bytes, end }) => {
      const changed = Buffer.concat([whole.subarray(0, start), bytes, whole.subarray(start + length)]);
      return changed.subarray(0, Math.ceil(changed.length * end));
    });
    const random = fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.concat([Buffer.from('%PDF-1.7\n'), bytes]));
    await fc.assert(
      fc.asyncProperty(fc.oneof(damaged, random), async (bytes) => {
        const { unread, pagesRead, pagesWithoutText } = await readPdfText(bytes);
        expect(pagesWithoutText).toBeLessThanOrEqual(pagesRead);
        expect(unread === undefined).toBe(pagesRead > 0);
      }),
      { numRuns: 400 },
    );
  });
});

describe('paragraphsOf', () => {
  const run = (str: string, x: number, y: number, more = {}) => ({
    str,
    width: str.length * 6,
    height: 12,
    transform: [12, 0, 0, 12, x, y],
    ...more,
  });

  it('joins runs to lines, and keeps the cells of a row apart', () => {
    const row = [run('Budi', 50, 700), run(' ', 74, 700, { width: 60 }), run('1234', 134, 700, { hasEOL: true })];
    const word = [run('sl', 50, 680), run('ot', 62, 680), run(' ', 74, 680, { width: 3 }), run('parkir', 77, 680)];
    expect(paragraphsOf([...row, { type: 'endMarkedContent' }, ...word], [], 1)).toEqual([
      { page: 1, lines: ['Budi  1234', 'slot parkir'], links: [] },
    ]);
  });

  it('begins a paragraph below a gap and at the head of a column, and gives a link to the nearest', () => {
    const lines = [run('a', 50, 700), run('b', 50, 686), run('c', 50, 600), run('d', 300, 700)];
    const ended = lines.map((line) => ({ ...line, hasEOL: true }));
    const links = [{ url: 'https://a.example/', y: 610 }];
    expect(paragraphsOf(ended, links, 2)).toEqual([
      { page: 2, lines: ['a', 'b'], links: [] },
      { page: 2, lines: ['c'], links: ['https://a.example/'] },
      { page: 2, lines: ['d'], links: [] },
    ]);
    expect(paragraphsOf([], links, 2)).toEqual([{ page: 2, lines: [], links: ['https://a.example/'] }]);
  });

  it('loses no letter', () => {
    const runs = fc.array(fc.record({ str: fc.string(), y: fc.integer(), hasEOL: fc.boolean(), width: fc.nat(90) }));
    fc.assert(
      fc.property(runs, (given) => {
        const made = given.map(({ str, y, hasEOL, width }) => run(str, 0, y, { hasEOL, width }));
        const letters = (texts: readonly string[]) => texts.join('').replace(/\s/g, '');
        const found = paragraphsOf(made, [], 1).flatMap(({ lines }) => lines);
        expect(letters(found)).toBe(letters(given.map(({ str }) => str)));
      }),
    );
  });
});
