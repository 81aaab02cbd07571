import { isCounter, isNumber, numbered, type Subject } from '../normalise.ts';
import { defineSignals } from '../signal.ts';
import { charts } from '../things.ts';
import { isLight } from '../weight.ts';
import { empty, holds, slots } from '../words.ts';

/** English puts the slot of the layout last: "Posyandu Icon". */
const layoutEnd =
  /^\S+(?: \S+){0,3} (?:header|footer|icon|image|img|photo|picture|avatar|thumbnail|background|hero|slider|carousel|placeholder|screenshot|png|jpg)$/i;

/** Nothing but words that fit any photo; beside the name of a slot of the layout, one more noun adds nothing. */
function isEmptyTalk({ text, words }: Subject): boolean {
  const said = words.filter((one) => !holds(empty, one) && !isNumber(one)).length;
  // Of a chart even routine may be told: "tabel jadwal pelayanan".
  if (said === 0 && charts.has(words[0] ?? '') && words.length > 2) return false;
  if (said === 0 || layoutEnd.test(text)) return true;
  return said === 1 && words.some((one) => slots.has(one)) && !words.some((one) => charts.has(one));
}

/** "Kegiatan Posyandu 3", "Slide 7": one label, told apart by a number. "SDN Kadipaten 1" and "Nomor 5" are names. */
function isNumberedLabel({ text, words }: Subject): boolean {
  const last = words.at(-1) ?? '';
  const [first = ''] = words;
  if (words.length < 2 || words.length > 5 || !isCounter(last) || !/\d\)?$/.test(text)) return false;
  return words.length === 2 || (empty.has(first) && !numbered.has(words.at(-2) ?? ''));
}

/** Signals of a text that puts a label on the photo and does not say what is in it. */
export const labelSignals = defineSignals([
  {
    id: 'numbered-label',
    reason: 'Deskripsi foto hanya label bernomor; semua foto terdengar sama.',
    suggestion:
      'Tulis apa yang membedakan foto ini dari foto lain. Contoh: Kader posyandu mencatat tinggi badan balita di buku KIA.',
    matches: isNumberedLabel,
  },
  {
    id: 'generic',
    reason: 'Deskripsi foto tidak mengatakan apa yang terlihat.',
    suggestion:
      'Sebutkan siapa, sedang apa, di mana; satu benda atau tempat yang jelas sudah membantu. Contoh: Peserta pelatihan mengukur pola kain di aula dinas.',
    matches: isEmptyTalk,
  },
]);

/** Signal of a text that names what every office has, and no more. */
export const vagueSignals = defineSignals([
  {
    id: 'vague',
    reason: 'Deskripsi foto hanya menyebut hal yang ada di setiap kantor.',
    suggestion:
      'Sebutkan yang hanya tampak di foto ini: benda, nama tempat, atau perbuatan. Contoh: Loket pengaduan bercat kuning dengan kursi rendah untuk pengguna kursi roda.',
    matches: isLight,
  },
]);
