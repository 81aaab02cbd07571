import { createHmac } from 'node:crypto';

/** Letters of a key; six bits each. */
const keyLength = 32;

/**
 * The key with which an OPD reads its remarks. It follows from the secret, so that nothing has to be kept; a new secret
 * makes all keys new.
 */
export function remarkKey(secret: string, opd: string): string {
  return createHmac('sha256', secret).update(`masukan\0${opd}`).digest('base64url').slice(0, keyLength);
}
