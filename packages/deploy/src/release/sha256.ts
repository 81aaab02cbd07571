import { createHash } from 'node:crypto';

/** SHA-256 of bytes, in hexadecimal digits: how releases name files. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
