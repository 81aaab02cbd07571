/** Characters that are not seen: format characters and fillers; what is a mark besides is dropped with the marks. */
const unseen = /[\p{Cf}\u115F\u1160\u2800\u3164\uFFA0]/gu;

/** Letters of other scripts, and small capitals, that pass for Latin ones. Source: Unicode TR39, confusables. */
const lookalikes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: 'аɑαᴀ',
    b: 'ьвʙβ',
    c: 'сϲᴄ',
    d: 'ԁɗᴅ',
    e: 'еєεᴇё',
    f: 'ғꜰ',
    g: 'ɡցɢ',
    h: 'һнʜ',
    i: 'іıιɪї',
    j: 'јᴊ',
    k: 'кκᴋ',
    l: 'ӏʟⅼ',
    m: 'мᴍ',
    n: 'пոɴη',
    o: 'оοσօᴏө',
    p: 'рρᴘ',
    q: 'ԛ',
    r: 'гʀ',
    s: 'ѕꜱ',
    t: 'тτᴛ',
    u: 'υսᴜц',
    v: 'ѵνᴠ',
    w: 'ԝшᴡω',
    x: 'хχ',
    y: 'уүʏγ',
    z: 'ᴢ',
  }).flatMap(([latin, others]) => [...others].map((other): [string, string] => [other, latin])),
);

/** What a reader takes a text for: small Latin letters, without what is not seen and without marks on letters. */
export function plainLetters(text: string): string {
  const seen = text.normalize('NFKD').replace(unseen, '').replace(/\p{M}/gu, '').toLowerCase();
  return seen.replace(/[^ -~\s]/gu, (letter) => lookalikes.get(letter) ?? letter);
}
