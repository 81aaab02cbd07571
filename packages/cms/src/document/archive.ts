import { latin1 } from '../photo/file-kind.ts';
import { mostUnpacked } from './document-limits.ts';

/** What kinds of file are made of ZIP. */
export type ArchiveKind = 'docx' | 'xlsx' | 'odt' | 'ods' | 'office' | 'program' | 'zip';

/** What the list of contents of a ZIP file tells; nothing is unpacked. */
export interface Archive {
  readonly kind: ArchiveKind;
  /** The names in it. */
  readonly names: readonly string[];
  /** Some files are locked with a password. */
  readonly locked: boolean;
  readonly macros: boolean;
  /** Many times its size when unpacked. */
  readonly bomb: boolean;
}

/** Lists a ZIP file and says which kind it is. @returns nothing when the list is cut off or damaged. */
export function readArchive(bytes: Uint8Array): Archive | undefined {
  try {
    return describe(bytes);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function describe(bytes: Uint8Array): Archive | undefined {
  const members = listMembers(bytes);
  if (!members) return undefined;
  const names = members.map(({ name }) => name.replaceAll('\\', '/'));
  const total = members.reduce((sum, { size }) => sum + size, 0);
  const kind = kindOf(bytes, names);
  return {
    kind,
    names,
    locked: members.some(({ locked }) => locked),
    macros: kind !== 'zip' && names.some((name) => macro.test(name)),
    bomb:
      members.length > mostUnpacked.files || (total > mostUnpacked.bytes && total > bytes.length * mostUnpacked.ratio),
  };
}

const macro = /(?:^|\/)vbaProject\.bin$|^(?:word|xl|ppt)\/(?:activeX|macrosheets)\/|^(?:Basic|Scripts)\/./i;

function kindOf(bytes: Uint8Array, names: readonly string[]): ArchiveKind {
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (has(/^(?:META-INF\/MANIFEST\.MF|AndroidManifest\.xml|classes\.dex)$/i)) return 'program';
  if (has(/^\[Content_Types\]\.xml$/i)) {
    if (has(/^word\/document\d*\.xml$/i)) return 'docx';
    return has(/^xl\/workbook\.xml$/i) ? 'xlsx' : 'office';
  }
  const type = /^mimetypeapplication\/vnd\.oasis\.opendocument\.([a-z]+)/.exec(latin1(bytes, 30, 100))?.[1];
  if (type === undefined) return 'zip';
  if (type === 'text') return 'odt';
  return type === 'spreadsheet' ? 'ods' : 'office';
}

interface Member {
  readonly name: string;
  readonly locked: boolean;
  readonly size: number;
}

/** The central directory. Source: PKWARE APPNOTE 6.3.10, 4.3.12 and 4.3.16. */
function listMembers(bytes: Uint8Array): Member[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const members: Member[] = [];
  for (let at = view.getUint32(end + 16, true); members.length < count; ) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) return undefined;
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length));
    const locked = (view.getUint16(at + 8, true) & 1) !== 0;
    members.push({ name, locked, size: view.getUint32(at + 24, true) });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return members;
}

/** Where the list's end mark stands: a comment of at most 65,535 bytes may follow. */
function findEnd(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return undefined;
}
