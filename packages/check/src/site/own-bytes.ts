import { closeSync, constants, openSync, readFileSync } from 'node:fs';

/** Windows has no such flag, and Git writes links there as plain files. */
const noFollow = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0);

/**
 * Bytes of a file itself; a symbolic link is not followed. Reads at once: a check reads very many small files on all
 * cores, and handing each of them to Node's thread pool four times takes longer than reading it.
 * @throws what the system says, `ELOOP` of a link.
 */
export function readOwnBytes(path: string): Buffer {
  const file = openSync(path, noFollow);
  try {
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}
