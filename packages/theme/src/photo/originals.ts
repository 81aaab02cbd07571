import { createHash } from 'node:crypto';
import { z } from 'zod';

/** A photo as it lies in `content/`. */
export interface Original {
  /** SHA-256 of its bytes, hexadecimal. */
  readonly digest: string;
  /** Absolute path. */
  readonly path: string;
}

/**
 * Where the originals of this build lie, by digest. On `globalThis`, since Vite bundles the image service apart from the
 * integration, so that this module exists twice in a build.
 */
const key = Symbol.for('opd.originals');
const holderSchema = z.object({ [key]: z.instanceof(Map<string, string>) });

function paths(): Map<string, string> {
  const known = holderSchema.safeParse({ [key]: Reflect.get(globalThis, key) });
  if (known.success) return known.data[key];
  const made = new Map<string, string>();
  Reflect.set(globalThis, key, made);
  return made;
}

const standInText = /^opd-original (?<digest>[0-9a-f]{64})$/;

/** More than any stand-in has, and less than any photo. */
export const longestStandIn = 100;

/**
 * Words that stand for a photo's bytes. Astro hands every original to the bundler, which holds them all until it writes:
 * a site of a thousand photos took a gigabyte for files that no page shows. Equal photos have equal words, so that the
 * names of files depend on the bytes, as before.
 * @param path absolute path of the photo.
 */
export function standInFor(bytes: Uint8Array, path: string): string {
  const digest = createHash('sha256').update(bytes).digest('hex');
  paths().set(digest, path);
  return `opd-original ${digest}`;
}

/** The photo for which some bytes stand; nothing when they are themselves a photo. */
export function originalOf(data: Uint8Array): Original | undefined {
  if (data.length > longestStandIn) return undefined;
  const digest = standInText.exec(new TextDecoder().decode(data))?.groups?.digest;
  const path = digest === undefined ? undefined : paths().get(digest);
  return digest === undefined || path === undefined ? undefined : { digest, path };
}
