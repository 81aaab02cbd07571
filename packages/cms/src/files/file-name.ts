/** Longest name of a file that the CMS gives, extension included. */
export const longestName = 60;

/** Words that cameras, phones and messengers put into names, and that say nothing about the picture. */
const deviceWords: ReadonlySet<string> = new Set(
  [
    'img image images imag picture pictures pic pict photo photos foto gambar dsc dscn dscf dscf sam cimg pana pxl mvimg',
    'vid video mov gopr gopro dji hdr burst portrait pano cover edited edit copy salinan screenshot screen shot',
    'tangkapan layar capture snap snapshot snipping whatsapp wa telegram signal line album fb received messenger',
    'instagram ig tiktok snapchat inshot canva untitled unnamed unknown download downloads unduhan tmp temp file',
    'mp night dual portrait camscanner scan scanned scanner pindaian new dokumen doc document documents at pada pukul jam am pm pagi siang',
    'jan feb mar apr mei may jun jul agu agt aug sep okt oct nov des dec',
  ].flatMap((line) => line.split(' ')),
);

/** Names that Windows cannot store. */
const reserved = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** Small Latin letters, digits and single hyphens: a name that every computer, address and Decap itself leaves as it is. */
function kebab(text: string): string {
  return text
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/[æÆ]/g, 'ae')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** A name without its folder and its extension. */
function stemOf(name: string): string {
  const file = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  return file.replace(/\.[a-z0-9]{1,8}$/i, '');
}

/** What apps call a file when they have no name for it: a UUID, a checksum. */
const code = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$|^(?=.*\d)[0-9a-f]{16,}$/;

/** Tells whether a name was given by a device or an app: nothing in it says what the file is about. */
export function isDeviceName(name: string): boolean {
  const stem = kebab(stemOf(name));
  // Digits within a word (`wa0003`, `p1010101`) make it a counter.
  const telling = stem.split('-').filter((word) => !deviceWords.has(word) && !/\d/.test(word));
  return code.test(stem) || telling.join('').length < 2;
}

/** Letters without vowels, so that no word comes about. */
const letters = 'bcdfghjkmnpqrstvwxz';

/** Where the parts of a made-up name come from. */
export interface NameSource {
  /** Now, in the time zone of the operator. */
  readonly today: Date;
  /** As `Math.random`. */
  readonly random: () => number;
}

/** `foto-20260415-kwzt` */
function madeUpStem(prefix: string, { today, random }: NameSource): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  const date = `${today.getFullYear()}${pad(today.getMonth() + 1)}${pad(today.getDate())}`;
  const code = Array.from({ length: 4 }, () => letters[Math.floor(random() * letters.length)] ?? 'x').join('');
  return `${prefix}-${date}-${code}`;
}

/**
 * A clean name for a file: small letters, digits and hyphens, at most 60 characters. A name that only a device gave is
 * replaced by one with the day and four letters.
 * @param original name on the operator's machine.
 * @param options.extension of the result, without a dot.
 * @param options.prefix first word of a made-up name: `foto`, `berkas`.
 */
export function cleanName(
  original: string,
  { extension, prefix, source }: { readonly extension: string; readonly prefix: string; readonly source: NameSource },
): string {
  const stem = isDeviceName(original) ? madeUpStem(prefix, source) : kebab(stemOf(original));
  return withinLength(reserved.test(stem) ? `${prefix}-${stem}` : stem, '', extension);
}

/** Makes a name unlike all others by a number: `panen-2.webp`. @param isTaken asks for a name in small letters. */
export function uniqueName(name: string, isTaken: (name: string) => boolean): string {
  const dot = name.lastIndexOf('.');
  const [stem, extension] = [name.slice(0, dot), name.slice(dot + 1)];
  let unique = name;
  for (let count = 2; isTaken(unique); count++) unique = withinLength(stem, `-${count}`, extension);
  return unique;
}

function withinLength(stem: string, suffix: string, extension: string): string {
  const room = longestName - suffix.length - extension.length - 1;
  return `${stem.slice(0, room).replace(/-+$/, '')}${suffix}.${extension}`;
}
