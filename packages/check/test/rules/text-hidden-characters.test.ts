import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hiddenCharactersIn } from '../../src/text/hidden-characters.ts';
import { brief, check, checkBody, checkFields, exampleSite } from '../example-site.ts';
import { only } from '../only.ts';

const rule = 'text-hidden-characters';

describe(rule, () => {
  it.each([
    ['a zero-width space', 'Bo\u200bjonegoro', '1:3'],
    ['a zero-width joiner', 'Bo\u200djonegoro', '1:3'],
    ['a word joiner', 'Satu\n\nBo\u2060jonegoro', '3:3'],
    ['a byte order mark inside', 'Bo\ufeffjonegoro', '1:3'],
    ['a soft hyphen', 'Bojo\u00adnegoro', '1:5'],
    ['an override of direction', 'Naskah \u202efdp.exe', '1:8'],
    ['an isolate', 'Naskah \u2066a\u2069', '1:8'],
    ['a mark of direction', 'Naskah \u200fa', '1:8'],
    ['tag characters', 'Halo \u{e0041}\u{e0042}', '1:6'],
    ['a private character', 'Logo \uf8ff', '1:6'],
    ['a Hangul filler', 'Kosong \u3164', '1:8'],
    ['a braille blank', 'Kosong \u2800 a', '1:8'],
    ['a control character', 'Kosong \u0007 a', '1:8'],
    ['a variation selector', 'a\u{e0100}b', '1:2'],
    ['an entity', 'Bo&#x200b;jonegoro', '1:1'],
    ['a named entity', 'Bojo&shy;negoro', '1:1'],
    ['one in an attribute', '<KotakInfo title="Bo\u200bjo">\n\na\n\n</KotakInfo>', '1:21'],
    ['one in a description', '![Petani\u200b memanen padi](./panen.webp)', '1:9'],
    ['one in code', '`a\u200bb`', '1:3'],
  ])('finds %s', async (_what, body, place) => {
    expect(brief(only(rule, await checkBody(body)))).toEqual([`${place} ${rule}`]);
  });

  it('finds them in the fields, written or as YAML escapes', async () => {
    expect(brief(only(rule, await checkFields('place: Balai\u200b Desa')))).toEqual([`9:1 ${rule}`]);
    expect(brief(only(rule, await checkFields('place: "Balai\\u202e Desa"')))).toEqual([`9:1 ${rule}`]);
  });

  it('looks into opd.yaml', async () => {
    const profile = `${exampleSite['dinas/opd.yaml']}duty: "Tugas\\u202e contoh"\n`;
    expect(only(rule, await check({ 'dinas/opd.yaml': profile }))).toMatchObject([{ file: 'dinas/opd.yaml', line: 8 }]);
  });

  it('tells many of one kind in a line once, and names them', async () => {
    const found = only(rule, await checkBody('a\u200bb\u200bc\u00add'));
    expect(found.map(({ message }) => /\((U\+[0-9A-F]+)\)/.exec(message)?.[1])).toEqual(['U+200B', 'U+00AD']);
  });

  it.each([
    'Bojonegoro, Mu’awanah, “kutipan” – dan … é ñ ü',
    'بِسْمِ ٱللَّهِ ٱلرَّحْمَٰنِ ٱلرَّحِيمِ ۝١',
    'Aksara Jawa: ꦧꦺꦴꦗꦤꦼꦒꦫ',
    'Senang 👨‍👩‍👧 ❤️ ✔️ 🏳️‍🌈',
    '10 m² · 5 °C · ½ · Rp 5.000',
    'Baris satu\r\nbaris dua\tbertab',
  ])('is content with %j', async (body) => {
    expect(only(rule, await checkBody(body))).toEqual([]);
  });

  it('finds each of them wherever it stands in a text', () => {
    const hidden = fc.constantFrom('\u200b', '\u00ad', '\u202e', '\u{e0041}', '\u2060', '\u3164', '\ue000');
    fc.assert(
      fc.property(fc.string(), hidden, fc.string(), (before, character, after) => {
        const found = [...hiddenCharactersIn(`a${before}${character}${after}`)];
        expect(found.some(({ index }) => index === before.length + 1)).toBe(true);
      }),
    );
  });
});
