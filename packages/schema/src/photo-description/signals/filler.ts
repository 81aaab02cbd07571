import { dates } from '../file-words.ts';
import { isNumber, type Subject } from '../normalise.ts';
import { defineSignals } from '../signal.ts';
import { empty, fillers, holds, setOf } from '../words.ts';

/** Rows of the keyboard and the alphabet, where idle fingers wander. */
const tracks = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'abcdefghijklmnopqrstuvwxyz'];

const longestTrackRun = 4;

/** Every four neighbours on a row, in both directions. */
const trackRuns: ReadonlySet<string> = new Set(
  tracks
    .flatMap((track) => [track, [...track].reverse().join('')])
    .flatMap((track) =>
      Array.from({ length: track.length - longestTrackRun + 1 }, (_, start) =>
        track.slice(start, start + longestTrackRun),
      ),
    ),
);

/** Three neighbours on a row of the keyboard; the alphabet has real words among them. */
const shortRuns: ReadonlySet<string> = new Set(
  tracks.slice(0, 3).flatMap((track) => Array.from(track, (_, start) => track.slice(start, start + 3))),
);

/** Whether a word was drummed, not written. Alone it proves nothing: every word of the text must be such a word. */
function isMashed(one: string): boolean {
  if (/^(\p{L})\1{2,}$/u.test(one)) return true;
  // Repeated halves: "asdasd", "wkwkwk". Five letters ("papap") may be a word.
  if (one.length >= 6 && /^(\p{L}{1,4}?)\1+\p{L}?$/u.test(one)) return true;
  if (one.length >= 4 && /^[bcdfghjklmnpqrstvwxz]+$/.test(one)) return true;
  if (/^[asdfghjkl]{6,}$/.test(one) && /[sdfghjkl]{3}/.test(one)) return true;
  return (one.length === 3 && shortRuns.has(one)) || followsTrack(one);
}

function followsTrack(one: string): boolean {
  for (let start = 0; start + longestTrackRun <= one.length; start += 1) {
    if (trackRuns.has(one.slice(start, start + longestTrackRun))) return true;
  }
  return false;
}

function isKeyboardMash({ words }: Subject): boolean {
  const [first, ...rest] = words;
  if (first === undefined) return false;
  if (rest.length > 1 && rest.every((one) => one === first)) return true;
  let mashed = false;
  for (const one of words) {
    if (isMashed(one)) mashed = true;
    else if (one.length > 3) return false;
  }
  return mashed;
}

/** Latin of typesetters. */
const lorem = setOf(`lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt ut
  labore et dolore magna aliqua enim ad minim veniam quis nostrud exercitation ullamco laboris nisi aliquip ex ea
  commodo consequat duis aute irure in reprehenderit voluptate velit esse cillum eu fugiat nulla pariatur
  perspiciatis unde omnis iste natus error voluptatem accusantium doloremque laudantium totam rem aperiam
  excepteur sint occaecat cupidatat non proident sunt culpa qui officia deserunt mollit anim id est laborum eaque
  ipsa quae ab illo inventore veritatis quasi architecto beatae vitae dicta explicabo nemo ipsam voluptas
  aspernatur aut odit fugit`);

function isLorem({ words }: Subject): boolean {
  const known = words.filter((one) => lorem.has(one));
  return known.length >= 2 && known.length / words.length > 0.6;
}

/** Texts that say "describe this photo" instead of doing it, as the hints of a form do. */
const instruction =
  /^(?:silakan |mohon |harap )?(?:tulis|tuliskan|masukkan|ketik|ketikkan|isikan|deskripsikan|jelaskan)\b/i;

/** Signals of a box that was filled because it had to be. Source: WCAG 2.2 failure F30 (placeholder text). */
export const fillerSignals = defineSignals([
  {
    id: 'no-words',
    reason: 'Deskripsi foto tidak berisi kata.',
    suggestion:
      'Tanda baca dan emoji tidak dapat dibayangkan. Tulis yang terlihat dengan kata. Contoh: Dua bidan menimbang balita di teras balai desa.',
    matches: ({ text }) => !/[\p{L}\p{N}]/u.test(text),
  },
  {
    id: 'digits-only',
    reason: 'Deskripsi foto hanya berisi angka.',
    suggestion:
      'Tulis benda atau kegiatan yang terlihat; angka boleh menyebut jumlahnya. Contoh: Tumpukan 120 karung pupuk di gudang kelompok tani.',
    matches: ({ words }) => words.every((one) => /\d/.test(one) && isNumber(one)),
  },
  {
    id: 'date-only',
    reason: 'Deskripsi foto hanya berisi tanggal atau waktu.',
    suggestion:
      'Tanggal kegiatan punya isian sendiri. Di sini tulis yang terlihat. Contoh: Warga mengantre di loket pendaftaran Puskesmas Balen.',
    matches: ({ words }) => words.every((one) => isNumber(one) || holds(dates, one)),
  },
  {
    id: 'template',
    reason: 'Deskripsi foto berisi kode atau teks templat.',
    suggestion:
      'Ganti seluruhnya dengan kalimat biasa tentang isi foto. Contoh: Petani memeriksa hama wereng pada batang padi.',
    matches: ({ text }) =>
      /\{\{|\$\{|\[object |^\[[^\]]*\]$|^\{[^}]*\}$|^%[a-z]|^#(?:REF|N\/A|VALUE|NAME)\b|&(?:[a-z]{2,8}|#\d{1,5});/i.test(
        text,
      ) || /<[/!]?[a-z][^>]*>|!\[[^\]]*\]\(/i.test(text),
  },
  {
    id: 'lorem-ipsum',
    reason: 'Deskripsi foto masih berupa teks contoh "lorem ipsum".',
    suggestion: 'Ganti dengan kalimat tentang isi foto ini. Contoh: Air sumur bor menyembur di tengah ladang jagung.',
    matches: isLorem,
  },
  {
    id: 'machine-text',
    reason: 'Deskripsi foto dibuat otomatis oleh media sosial, bukan oleh orang yang mengenal fotonya.',
    suggestion:
      'Tulis sendiri siapa yang tampak dan apa yang dikerjakan. Contoh: Lima petugas Damkar menggulung selang di halaman pasar.',
    matches: ({ text }) =>
      /^(?:mungkin (?:gambar|foto|adalah)|(?:may|might) be an? |image may contain|no (?:photo|image|alt)|mungkin terdapat)/i.test(
        text,
      ),
  },
  {
    id: 'placeholder',
    reason: 'Deskripsi foto belum diisi; isinya hanya pengganti.',
    suggestion:
      'Bayangkan menceritakan foto lewat telepon: siapa, sedang apa, di mana. Contoh: Siswa mencuci tangan di wastafel depan kelas.',
    matches: ({ text, words }) =>
      instruction.test(text) ||
      /^contoh ?:/i.test(text) ||
      (words.every((one) => holds(empty, one) || holds(fillers, one) || isNumber(one)) &&
        words.some((one) => fillers.has(one))),
  },
  {
    id: 'keyboard-mash',
    reason: 'Deskripsi foto berupa ketikan acak.',
    suggestion: 'Tulis satu kalimat tentang isi foto. Contoh: Truk tangki mengisi bak penampungan air di Desa Jono.',
    matches: isKeyboardMash,
  },
]);
