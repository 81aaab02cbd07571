import { isNumber, type Subject } from '../normalise.ts';
import { folk } from '../people.ts';
import { defineSignals } from '../signal.ts';
import { things } from '../things.ts';
import { isVerbShaped } from '../verbs.ts';
import { empty, joiners, setOf } from '../words.ts';

/** Makers and sources of photos, and words between them. */
const credits = setOf(`humas dok dokumentasi istimewa ist pribadi google internet antara pemkab pemda pemprov
  dinas kominfo diskominfo dinkominfo panitia instagram facebook twitter tiktok youtube freepik unsplash pinterest
  pexels pixabay canva wikipedia wikimedia shutterstock detik kompas tribun jawapos redaksi fotografer
  photographer photo foto gambar image by oleh on via prokopim protokol net warga netizen kontributor`);

/** What a credit begins with. */
const creditMarker =
  /^\W*(?:(?:kredit|credit|sumber|keterangan)? ?(?:foto|gambar|photo|image|ilustrasi|video|grafis)?(?: ?oleh| by| courtesy)?|(?:foto[ /])?dok(?:umentasi|umen)?|sumber|fotografer|photographer|courtesy(?: of)?|ist) ?[.:/]|^(?:foto|gambar|photo|image|difoto|diambil) (?:oleh|by|courtesy)\b|^(?:sumber|kredit) (?:foto|gambar)\b|^photo(?:graph)? by\b|^(?:©|\(c\)|copyright|hak cipta)/i;

/** After this the subject of the photo may follow as well as its maker: "Foto: Alun-Alun Bojonegoro". */
const openMarker = /^(?:foto|gambar|dokumentasi) ?:/i;

/** A name seldom has more words. */
const longestName = 4;

/** Whether the words after "Foto:" are a thing, a place or people, not the name of a maker. */
function isSubject(said: readonly string[]): boolean {
  if (said.some((one) => credits.has(one))) return false;
  return said.length > longestName || said.some((one) => things.has(one) || folk.has(one) || isVerbShaped(one));
}

function isCredit({ text, words, typedWords }: Subject): boolean {
  const [first = ''] = words;
  if (/^(?:dok|ist|istimewa|dokumentasi|sumber|foto|fotografer)$/.test(first)) {
    const rest = words.slice(1);
    if (first !== 'foto' && first !== 'dokumentasi' && rest.every((one) => credits.has(one))) return true;
    if (rest.length > 0 && rest.every((one) => credits.has(one)) && rest.some((one) => !empty.has(one))) return true;
  }
  if (!creditMarker.test(text) || words.length > 8) return false;
  if (openMarker.test(text) && isSubject(words.slice(1))) return false;
  // A name is capitalised; "Foto: petani memanen padi" describes.
  const said = typedWords.slice(1).filter((typed) => !isNumber(typed));
  return said.every((typed) => /^\p{Lu}/u.test(typed) || credits.has(typed.toLowerCase()) || joiners.has(typed));
}

/** Signal of a text that says who made the photo. */
export const creditSignals = defineSignals([
  {
    id: 'credit',
    reason: 'Deskripsi foto hanya berisi kredit pembuat foto.',
    suggestion:
      'Pindahkan nama pembuat ke isian "Kredit", lalu tulis isi fotonya. Contoh: Perajin mencanting kain batik di teras rumah.',
    matches: isCredit,
  },
]);
