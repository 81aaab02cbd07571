import { isNumber, type Subject } from '../normalise.ts';
import { folk, isTitle, leads, offices, plainTitles, posts } from '../people.ts';
import { isSeenAt } from '../scene.ts';
import { type DescriptionContext, defineSignals } from '../signal.ts';
import { activities, pairs } from '../things.ts';
import { isVerb, isVerbShaped } from '../verbs.ts';
import { isHeldAt, isSight } from '../weight.ts';
import { empty, holds, joiners, setOf } from '../words.ts';

/** Words before a title at a ceremony: "Sambutan Kepala Dinas". */
const ceremonies = new Set(['sambutan', 'arahan', 'pidato', 'pengarahan', 'kunjungan', 'foto', 'kehadiran', 'bersama']);

/** Addresses and degrees: beside them a word is no title yet. */
const addresses = new Set(['bapak', 'ibu', 'pak', 'bu', 'h', 'dr', 'staf']);

const isCapitalised = (typed: string) => /^\p{Lu}/u.test(typed);

/** "Petani Mitra Sukses": every word begins like a name, as in headings. */
function isHeading({ typedWords }: Subject): boolean {
  return typedWords.every((typed) => isCapitalised(typed) || joiners.has(typed) || isNumber(typed));
}

/**
 * Whether the text only names an official: a title, the words around titles and ceremonies, and names. A word in small
 * letters that is none of these says what is going on.
 */
function isOffice({ words, typedWords }: Subject): boolean {
  const [first = '', second] = words;
  if (/^(?:bapak|ibu|pak|bu)$/.test(first) && words.length <= 3) {
    return typedWords.every(isCapitalised) && !words.some(isVerbShaped);
  }
  if (!words.some((one) => isTitle(one) && !addresses.has(one))) return false;
  if (words.length <= 2 && plainTitles.has(first)) return second === undefined || !isVerb(second);
  if (!isTitle(first) && !ceremonies.has(first)) return false;
  return typedWords.every((typed, index) => {
    const one = words[index] ?? '';
    if (isTitle(one) || offices.has(one) || holds(empty, one) || isNumber(one)) return true;
    return index > 0 && isCapitalised(typed) && !isVerbShaped(one);
  });
}

/** Of a portrait, office and name say who is seen; "Bupati Bojonegoro" has no name. */
function isNamedPortrait({ words }: Subject, { kind }: DescriptionContext): boolean {
  const isName = (one: string) => !isTitle(one) && !offices.has(one) && !holds(empty, one) && !isNumber(one);
  return kind === 'potret' && words.filter(isName).length >= 2;
}

/** What a label may begin with: "Foto Pegawai Tetap". */
const pictures = setOf('foto gambar potret ilustrasi dokumentasi');

/** Second words of what people do together: "gotong royong". */
const deeds = new Set([...activities].flatMap((first) => [...(pairs.get(first) ?? [])]));

/** A text of more words than this has surely got beyond a label. */
const longestLabel = 8;

/**
 * Whether the text only names a kind of people: "Pegawai Tetap", "para pemenang lomba". Any noun may stand beside those
 * whom one meets in the street ("petani tembakau"), unless the whole is set like a heading.
 */
function isPeopleLabel(subject: Subject): boolean {
  const { text, words, typedWords } = subject;
  if (words.length > longestLabel || /[:;]/.test(text)) return false;
  const start = words.findIndex((one) => !leads.has(one) && !joiners.has(one) && !pictures.has(one));
  const head = words[start] ?? '';
  const isPost = posts.has(head) || plainTitles.has(head);
  if (!isPost && !folk.has(head)) return false;
  const isTitled = isHeading(subject);
  const rest = words.slice(start + 1);
  // In a heading "Naik Kelas" is a name, not a deed.
  const isDeed = (one: string) => (isTitled ? isVerbShaped(one) : isVerb(one)) || deeds.has(one);
  if (rest.some((one, index) => isDeed(one) || isSeenAt(rest, index) || isHeldAt(words, start + 1 + index)))
    return false;
  // A name in capitals is not to be seen: "petani binaan JuruTani".
  const isNoun = (one: string, index: number) => isSight(one) && !isCapitalised(typedWords[start + 1 + index] ?? '');
  return isPost || isTitled || !rest.some(isNoun);
}

/** A photo of people who pose: who they are is no sight yet; how many, where or with what would be. */
function isGroupPhoto({ text, words }: Subject): boolean {
  if (!/^(?:sesi )?(?:foto|swafoto|potret) (?:bersama|bareng)\b/i.test(text)) return false;
  const rest = words.slice(words.findIndex((one) => one === 'bersama' || one === 'bareng') + 1);
  return !isNumber(rest[0] ?? '') && !rest.some((one, index) => isVerb(one) || isSeenAt(rest, index));
}

/** Signals of a text that names people and does not say what they do. */
export const peopleSignals = defineSignals([
  {
    id: 'office-only',
    reason: 'Deskripsi foto hanya menyebut jabatan, belum mengatakan apa yang terjadi.',
    suggestion:
      'Tambahkan apa yang dikerjakan dan bersama siapa. Contoh: Camat bersama warga memperbaiki tanggul jebol dengan karung pasir.',
    matches: (subject, context) => isOffice(subject) && !isNamedPortrait(subject, context),
  },
  {
    id: 'people-only',
    reason: 'Deskripsi foto hanya menyebut golongan orang, belum yang mereka lakukan.',
    suggestion:
      'Tambahkan apa yang mereka kerjakan, di mana, atau apa yang mereka bawa. Contoh: Sepuluh kader menimbang sampah plastik di bank sampah kelurahan.',
    matches: (subject, context) =>
      (isPeopleLabel(subject) || isGroupPhoto(subject)) && !isNamedPortrait(subject, context),
  },
]);
