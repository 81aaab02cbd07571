import { comparable, wordsOf } from '../normalise.ts';
import { defineSignals } from '../signal.ts';
import { joiners } from '../words.ts';

/** A file name of more words than this, said again, was well chosen: it describes. */
const longestFileLabel = 5;

/** A caption or title that is not there equals nothing. */
function same(text: string, other: string | undefined): boolean {
  if (other === undefined) return false;
  const key = comparable(text);
  return key !== '' && comparable(other) === key;
}

/** Fewer words may stand in any order and mean something else. */
const leastShared = 4;

/** Whether two texts say the same words, but for those that only hold a sentence together: "… Tahun 2026", "… 2026". */
function saysSame(text: string, other: string | undefined): boolean {
  if (other === undefined) return false;
  const [one, two] = [text, other].map(
    (said) => new Set(wordsOf(said).filter((word) => !joiners.has(word) && word !== 'tahun')),
  );
  if (one === undefined || two === undefined || one.size < leastShared) return false;
  return one.size === two.size && [...one].every((word) => two.has(word));
}

/** Words of a file's name: "./panen-padi_2.webp" gives "panen padi". */
function fileWords(fileName: string): string {
  const name = fileName.slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
  return name.replace(/\.\w{1,5}$/, '').replace(/[_-]+/g, ' ');
}

/** Signals that need to know what stands around the photo: it must add to that, not repeat it. */
export const contextSignals = defineSignals([
  {
    id: 'title-copy',
    reason: 'Deskripsi foto sama dengan judul.',
    suggestion:
      'Judul sudah dibacakan. Tulis yang hanya tampak di foto. Contoh: Mesin panen merah melintas di antara rumpun padi menguning.',
    matches: ({ text }, { title }) => same(text, title) || saysSame(text, title),
  },
  {
    id: 'duplicate',
    reason: 'Deskripsi foto sama dengan deskripsi foto lain di tulisan ini.',
    suggestion: 'Sebutkan apa yang berbeda pada foto ini. Contoh: Dari dekat, tangan petani menggenggam gabah kering.',
    matches: ({ text }, { otherDescriptions = [] }) => otherDescriptions.some((other) => same(text, other)),
  },
  {
    id: 'caption-copy',
    reason: 'Deskripsi foto sama dengan keterangannya.',
    suggestion:
      'Deskripsi menyebut yang terlihat, keterangan menyebut nama acara, tanggal, dan hasil. Contoh: Ekskavator mengangkat lumpur dari dasar Kali Tidu.',
    matches: ({ text }, { caption }) => same(text, caption),
  },
  {
    id: 'file-name-copy',
    reason: 'Deskripsi foto hanya mengulang nama berkasnya.',
    suggestion:
      'Lengkapi menjadi kalimat: siapa, sedang apa, di mana. Contoh: Tiga petani memikul padi hasil panen di pematang Desa Jono.',
    matches: ({ text }, { fileName }) =>
      fileName !== undefined && wordsOf(text).length <= longestFileLabel && same(text, fileWords(fileName)),
  },
]);
