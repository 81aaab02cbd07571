import { isNumber, type Subject } from '../normalise.ts';
import { defineSignals } from '../signal.ts';
import { isThin } from '../weight.ts';
import { holds, repeatable } from '../words.ts';

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
  return Math.max(0, ...repeated) >= 3 && share > 0.4;
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
    reason: 'Deskripsi foto mengulang kata yang sama untuk mesin pencari.',
    suggestion:
      'Tulis satu kalimat untuk orang, bukan untuk mesin pencari. Contoh: Pengunjung duduk di tepi api abadi Kayangan Api pada malam hari.',
    matches: isStuffed,
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
