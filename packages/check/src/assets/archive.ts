import type { AssetKind } from './asset-kind.ts';
import { archiveExtensions, extensionOf, runnableExtensions } from './extension.ts';
import { mostUnpacked } from './limits.ts';

/** What an archive's list of contents tells; nothing is unpacked. */
export interface ArchiveFacts {
  /** How many files are in it. */
  readonly files: number;
  /** Some files are locked with a password. */
  readonly locked: boolean;
  /** Macros or ActiveX controls of an Office or LibreOffice file. */
  readonly macros: boolean;
  /** Many times its size when unpacked. */
  readonly bomb: boolean;
  /** Programs, scripts, archives in the archive and paths that lead out of it; the first few. */
  readonly unsafe: readonly string[];
  /** The list cannot be read. */
  readonly damaged: boolean;
}

interface Member {
  readonly name: string;
  readonly locked: boolean;
  readonly size: number;
}

type ArchiveKind = Extract<AssetKind, 'zip' | 'docx' | 'xlsx' | 'ooxml' | 'odt' | 'ods' | 'odf' | 'executable'>;

const unreadable = { files: 0, locked: false, macros: false, bomb: false, unsafe: [], damaged: true };

/** Lists a ZIP file and says which of the many kinds made of ZIP it is. */
export function readArchive(bytes: Buffer): { kind: ArchiveKind; archive: ArchiveFacts } {
  const members = listMembers(bytes);
  if (members === undefined) return { kind: 'zip', archive: unreadable };
  const kind = kindOfArchive(bytes, members);
  const total = members.reduce((sum, { size }) => sum + size, 0);
  const bomb =
    members.length > mostUnpacked.files ||
    total > mostUnpacked.total ||
    (total > mostUnpacked.bytes && total > bytes.length * mostUnpacked.ratio);
  const unsafe = members.filter(({ name }) => leadsOut(name) || (kind === 'zip' && isUnsafe(name)));
  return {
    kind,
    archive: {
      files: members.length,
      locked: members.some(({ locked }) => locked),
      macros: kind !== 'zip' && members.some(({ name }) => isMacro(name)),
      bomb,
      unsafe: unsafe.slice(0, 5).map(({ name }) => name),
      damaged: false,
    },
  };
}

function kindOfArchive(bytes: Buffer, members: readonly Member[]): ArchiveKind {
  const names = members.map(({ name }) => name.replaceAll('\\', '/'));
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/^(?:META-INF\/MANIFEST\.MF|AndroidManifest\.xml|classes\.dex)$/i)) return 'executable';
  if (has(/^\[Content_Types\]\.xml$/i)) {
    if (has(/^word\/document\d*\.xml$/i)) return 'docx';
    return has(/^xl\/workbook\.xml$/i) ? 'xlsx' : 'ooxml';
  }
  const mimetype = /^mimetypeapplication\/vnd\.oasis\.opendocument\.([a-z]+)/.exec(bytes.toString('latin1', 30, 100));
  if (!mimetype) return 'zip';
  if (mimetype[1] === 'text') return 'odt';
  return mimetype[1] === 'spreadsheet' ? 'ods' : 'odf';
}

function isMacro(name: string): boolean {
  return /(?:^|\/)vbaProject\.bin$|^(?:word|xl|ppt)\/(?:activeX|macrosheets)\/|^(?:Basic|Scripts)\/./i.test(name);
}

function isUnsafe(name: string): boolean {
  const extension = extensionOf(name.replace(/[. ]+$/, ''));
  return runnableExtensions.has(extension) || archiveExtensions.has(extension);
}

function leadsOut(name: string): boolean {
  return /^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/i.test(name);
}

const endMark = Buffer.from('PK\x05\x06', 'latin1');
const memberMark = 0x02014b50;

/**
 * The central directory of a ZIP file. Archives over 4 GB (ZIP64) count as unreadable: Git holds none.
 * Source: PKWARE APPNOTE 6.3.10, 4.3.12 and 4.3.16.
 */
function listMembers(bytes: Buffer): Member[] | undefined {
  const end = bytes.lastIndexOf(endMark);
  if (end === -1 || end + 22 > bytes.length) return undefined;
  const count = bytes.readUInt16LE(end + 10);
  if (count === 0xffff) return undefined;
  let at = bytes.readUInt32LE(end + 16);
  const members: Member[] = [];
  while (members.length < count) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== memberMark) return undefined;
    const size = bytes.readUInt32LE(at + 24);
    const nameLength = bytes.readUInt16LE(at + 28);
    if (size === 0xffffffff || at + 46 + nameLength > end) return undefined;
    const locked = (bytes.readUInt16LE(at + 8) & 1) !== 0;
    members.push({ name: bytes.toString('utf8', at + 46, at + 46 + nameLength), locked, size });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return members;
}
