import { type ArchiveKind, archiveKind, isBomb, isMacro, listMembers } from '@opd/files';

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

/** The end of a directory is 22 bytes; a comment of at most 65,535 may follow. */
const furthestEnd = 22 + 0xffff;

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
  const members = listMembers(bytes, furthestEnd);
  if (!members) return undefined;
  const names = members.map(({ name }) => name.replaceAll('\\', '/'));
  const kind = archiveKind(bytes, members);
  return {
    kind,
    names,
    locked: members.some(({ locked }) => locked),
    macros: kind !== 'zip' && names.some(isMacro),
    bomb: isBomb(members, bytes.length),
  };
}
