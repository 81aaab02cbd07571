import { mostUnpacked } from './limits.ts';
import { latin1 } from './signature.ts';

/** Kinds of file that are made of ZIP. */
export type ArchiveKind = 'zip' | 'docx' | 'xlsx' | 'ooxml' | 'odt' | 'ods' | 'odf' | 'executable';

/** A file in an archive, as its list of contents names it. */
export interface Member {
  readonly name: string;
  /** Locked with a password. */
  readonly locked: boolean;
  /** Bytes when unpacked, as the list says. */
  readonly size: number;
}

/**
 * Lists the central directory of a ZIP file; nothing is unpacked. Archives over 4 GB (ZIP64) are not read.
 * Source: PKWARE APPNOTE 6.3.10, 4.3.12 and 4.3.16.
 * @param furthest bytes from the end within which the directory's end is looked for: a comment may follow it.
 * @returns nothing when the list is cut off or damaged.
 * @throws RangeError when the list leads out of the file.
 */
export function listMembers(bytes: Uint8Array, furthest = Number.POSITIVE_INFINITY): Member[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view, furthest);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  if (count === 0xffff) return undefined;
  const members: Member[] = [];
  for (let at = view.getUint32(end + 16, true); members.length < count; ) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) return undefined;
    const size = view.getUint32(at + 24, true);
    const length = view.getUint16(at + 28, true);
    if (size === 0xffffffff || at + 46 + length > end) return undefined;
    const locked = (view.getUint16(at + 8, true) & 1) !== 0;
    members.push({ name: utf8.decode(bytes.subarray(at + 46, at + 46 + length)), locked, size });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return members;
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** The last mark of a directory's end. One with less than its 22 bytes behind it is cut off: then there is none. */
function findEnd(view: DataView, furthest: number): number | undefined {
  for (let at = view.byteLength - 4; at >= Math.max(0, view.byteLength - furthest); at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at + 22 > view.byteLength ? undefined : at;
  }
  return undefined;
}

/** Bytes of all members when unpacked. */
function totalSize(members: readonly Member[]): number {
  return members.reduce((sum, { size }) => sum + size, 0);
}

/**
 * Tells whether an archive is a bomb, see `mostUnpacked`.
 * @param bytes of the archive itself.
 */
export function isBomb(members: readonly Member[], bytes: number): boolean {
  const total = totalSize(members);
  return (
    members.length > mostUnpacked.files ||
    total > mostUnpacked.total ||
    (total > mostUnpacked.bytes && total > bytes * mostUnpacked.ratio)
  );
}

/** Says which of the many kinds made of ZIP an archive is. */
export function archiveKind(bytes: Uint8Array, members: readonly Member[]): ArchiveKind {
  const names = members.map(({ name }) => name.replaceAll('\\', '/'));
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (has(/^(?:META-INF\/MANIFEST\.MF|AndroidManifest\.xml|classes\.dex)$/i)) return 'executable';
  if (has(/^\[Content_Types\]\.xml$/i)) {
    if (has(/^word\/document\d*\.xml$/i)) return 'docx';
    return has(/^xl\/workbook\.xml$/i) ? 'xlsx' : 'ooxml';
  }
  const type = /^mimetypeapplication\/vnd\.oasis\.opendocument\.([a-z]+)/.exec(latin1(bytes, 30, 100))?.[1];
  if (type === undefined) return 'zip';
  if (type === 'text') return 'odt';
  return type === 'spreadsheet' ? 'ods' : 'odf';
}

/** Macros and ActiveX controls of an Office or LibreOffice file. @param name of a member. */
export function isMacro(name: string): boolean {
  return /(?:^|\/)vbaProject\.bin$|^(?:word|xl|ppt)\/(?:activeX|macrosheets)\/|^(?:Basic|Scripts)\/./i.test(name);
}
