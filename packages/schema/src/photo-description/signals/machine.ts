import { dates, machine, makers } from '../file-words.ts';
import { isNumber, type Subject } from '../normalise.ts';
import { defineSignals } from '../signal.ts';
import { empty, holds } from '../words.ts';

const extension =
  /[\p{L}\p{N})_-]\.(?:jpe?g|jfif|png|webp|avif|hei[cf]|gif|svg|bmp|tiff?|raw|dng|cr[23]|nef|arw|psd|ai|cdr|eps|indd|pdf|docx?|xlsx?|pptx?|csv|txt|zip|rar|mp[34]|mov|avi|mkv|3gp|webm)$/iu;

/** Camera, phone and scanner names: a maker's prefix and then a number. */
const cameraName =
  /^(?:img|dsc[fn]?|dcim|pxl|vid|mvimg|dji|gopr|gx|scan|image|photo|fb_img|received|inshot|picsart|p)[\s_-]*e?\(?\d{3,}/i;

/** A token of letters and digits mixed, as machines give out: "abc12f", "600x400", "2x". */
const codeToken = /^(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{4,}$|^\d{1,4}x\d{0,4}$/i;

/**
 * Whether a text names a file. Signs are the ending, a path, words glued together, and a text in which every word is
 * one that machines write.
 */
function isFileName({ text, words }: Subject): boolean {
  if (extension.test(text) || cameraName.test(text)) return true;
  if (/^[a-z]:\\|\\\w|^\.{0,2}\/\w|%20/i.test(text)) return true;
  if (!text.includes(' ')) {
    if (/_|\d/.test(text) && /[\p{L}\d]{2}/u.test(text) && !/^[\d.,:/-]+$/.test(text)) return true;
    if (/-.*-/.test(text) || /\p{Ll}\p{Lu}.*\p{Ll}\p{Lu}/u.test(text)) return true;
  }
  if (/[_-].*[_-]/.test(text) && text.split(' ').some((token) => !token.startsWith('@') && isGlued(token))) return true;
  const isMachines = (one: string) => machine.has(one) || codeToken.test(one);
  return (
    words.every(
      (one) => isMachines(one) || makers.has(one) || isNumber(one) || holds(dates, one) || holds(empty, one),
    ) &&
    (words.some(isMachines) || (words.some((one) => makers.has(one)) && words.some(isNumber)))
  );
}

/** Four words or more joined by underscores or hyphens. */
function isGlued(token: string): boolean {
  return /^\p{L}\p{Ll}*(?:[_-][\p{Ll}\d]+){3,}$/u.test(token);
}

/** A host name and nothing to say about it, or an address that a listener would hear spelt out. */
function hasAddress({ own, words }: Subject): boolean {
  if (/https?:|:\/\/|(?:\bbit\.ly|\bs\.id|\blinktr\.ee|\bwa\.me|\bgoo\.gl|\bt\.me|\byoutu\.be)\//i.test(own))
    return true;
  if (!/(?:\bwww\.|[a-z\d-]\.(?:go\.id|co\.id|or\.id|ac\.id|sch\.id|desa\.id|id|com|net|org)\b)/i.test(own))
    return false;
  const addresses = own
    .split(' ')
    .filter((token) => /\p{L}\.\p{L}/u.test(token))
    .join(' ')
    .toLowerCase();
  return words.filter((one) => !holds(empty, one) && !addresses.includes(one)).length < 2;
}

/** Signals of a text that a machine wrote. Source: WCAG 2.2 failure F30 (file names as text alternatives). */
export const machineSignals = defineSignals([
  {
    id: 'web-address',
    reason: 'Deskripsi foto berisi alamat web.',
    suggestion:
      'Letakkan alamat sebagai tautan di dalam tulisan, lalu tulis isi fotonya di sini. Contoh: Halaman pendaftaran pelatihan terbuka di layar ponsel.',
    matches: hasAddress,
  },
  {
    id: 'file-name',
    reason: 'Deskripsi foto masih berupa nama berkas.',
    suggestion:
      'Nama berkas tidak berarti bagi pendengar. Tulis siapa, sedang apa, di mana. Contoh: Pekerja menurunkan pipa beton dari truk di tepi jalan.',
    matches: isFileName,
  },
]);
