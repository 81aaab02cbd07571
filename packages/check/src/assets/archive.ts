import { type ArchiveKind, archiveKind, isBomb, isMacro, listMembers } from '@opd/files';
import { archiveExtensions, extensionOf, runnableExtensions } from './extension.ts';

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

const unreadable = { files: 0, locked: false, macros: false, bomb: false, unsafe: [], damaged: true };

/** Lists a ZIP file and says which of the many kinds made of ZIP it is. */
export function readArchive(bytes: Uint8Array): { kind: ArchiveKind; archive: ArchiveFacts } {
  const members = listMembers(bytes);
  if (members === undefined) return { kind: 'zip', archive: unreadable };
  const kind = archiveKind(bytes, members);
  const unsafe = members.filter(({ name }) => leadsOut(name) || (kind === 'zip' && isUnsafe(name)));
  return {
    kind,
    archive: {
      files: members.length,
      locked: members.some(({ locked }) => locked),
      macros: kind !== 'zip' && members.some(({ name }) => isMacro(name)),
      bomb: isBomb(members, bytes.length),
      unsafe: unsafe.slice(0, 5).map(({ name }) => name),
      damaged: false,
    },
  };
}

function isUnsafe(name: string): boolean {
  const extension = extensionOf(name.replace(/[. ]+$/, ''));
  return runnableExtensions.has(extension) || archiveExtensions.has(extension);
}

function leadsOut(name: string): boolean {
  return /^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/i.test(name);
}
