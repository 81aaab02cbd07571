import { isNumber, type Subject } from '../normalise.ts';
import { folk, isTitle, posts } from '../people.ts';
import { defineSignals } from '../signal.ts';
import { charts, emblems, things } from '../things.ts';
import { isVerbShaped } from '../verbs.ts';
import { isThin } from '../weight.ts';
import { holds, joiners, repeatable, setOf } from '../words.ts';

/**
 * Whether a sentence is set in capitals. Acronyms (BPBD, RSUD, UMKM) are short or lack vowels, so two longer words
 * must be capitals, and hardly any word small.
 */
function isShouting({ own }: Subject): boolean {
  const words = own.match(/\p{L}{2,}/gu) ?? [];
  const small = words.filter((one) => /\p{Ll}/u.test(one));
  const loud = words.filter((one) => one.length >= 5 && /[AIUEO]/.test(one) && !/\p{Ll}/u.test(one));
  return loud.length >= 2 && small.length < words.length * 0.2;
}

/** Words said again and again make up much of the text. A list of villages may repeat "Desa". */
function isStuffed({ words }: Subject): boolean {
  const counts = new Map<string, number>();
  for (const one of words) {
    if (!isNumber(one) && !/\d/.test(one) && !holds(repeatable, one)) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  const repeated = [...counts.values()].filter((count) => count >= 2);
  const share = repeated.reduce((sum, count) => sum + count, 0) / words.length;
  return Math.max(0, ...repeated) >= 3 && share >= 0.4;
}

/** Fewer items are the parts of a sentence. */
const fewestTags = 4;

/** Words that make a sentence of what they stand between. */
const binding = setOf('dan serta atau di ke dari dengan yang pada untuk');

/** Whether there are only tags, one after the other: no word joins them, none says what happens, and no chart is named. */
function isTagList({ own, words }: Subject): boolean {
  const items = own.split(/[,;|/]/).map((item) => item.trim().split(/\s+/));
  if (items.length < fewestTags || items.some((item) => item.length > 3)) return false;
  if (charts.has(words[0] ?? '') || emblems.has(words[0] ?? '')) return false;
  return !words.some((one) => binding.has(one) || isVerbShaped(one));
}

/** What people begin a search with, and what they add to it. */
const searchHeads = setOf('info informasi cara syarat cek loker lowongan harga');
const searchTails = setOf('terbaru terdekat terbaik termurah murah viral online terpopuler terkini');

/** Whether the words are a search as it is typed: no sentence, and not of anything or anybody first. */
function isSearch({ words }: Subject): boolean {
  const [first = ''] = words;
  const isOf = [charts, emblems, things, posts, folk].some((list) => list.has(first)) || isTitle(first);
  if (isOf || words.length < 4 || words.some((one) => joiners.has(one))) return false;
  const tails = words.filter((one) => searchTails.has(one)).length;
  return tails >= 2 || (tails === 1 && words.some((one) => searchHeads.has(one)));
}

/** A screen reader says these words already. */
const announces = new Set(['foto', 'gambar', 'photo', 'image', 'dokumentasi']);

/** Signals of a text that is hard to listen to. */
export const formSignals = defineSignals([
  {
    id: 'capitals',
    reason: 'Deskripsi foto ditulis dengan huruf besar semua.',
    suggestion:
      'Tulis seperti kalimat biasa; singkatan resmi tetap huruf besar. Contoh: Kepala BPBD menyerahkan dua perahu karet kepada relawan Desa Kanor.',
    matches: isShouting,
  },
  {
    id: 'keyword-stuffing',
    reason: 'Deskripsi foto berupa deretan kata kunci untuk mesin pencari.',
    suggestion:
      'Tulis satu kalimat untuk orang, bukan untuk mesin pencari. Contoh: Pengunjung duduk di tepi api abadi Kayangan Api pada malam hari.',
    matches: (subject) => isStuffed(subject) || isTagList(subject) || isSearch(subject),
  },
]);

/** Signal of a text that ends before it has begun. */
export const lengthSignals = defineSignals([
  {
    id: 'too-short',
    reason: 'Deskripsi foto terlalu singkat.',
    suggestion:
      'Beri paling sedikit dua kata yang jelas: bendanya dan miliknya, tempatnya, atau keadaannya. Contoh: Gerobak sampah baru milik Desa Mori.',
    matches: (subject) => {
      const { text, words } = subject;
      const said = words.filter((one, index) => !isNumber(one) && !(index === 0 && announces.has(one)));
      return !text.includes(' ') || said.length < 2 || said.join('').length < 6 || isThin(subject);
    },
  },
]);
