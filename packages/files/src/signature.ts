/** Bytes that give a kind of file away. */
export interface Signature<Kind extends string> {
  readonly kind: Kind;
  /** Hexadecimal; `..` stands for any byte. */
  readonly bytes: string;
  /** Where they stand; at the beginning when it is not said. */
  readonly at?: number;
}

/** The kind of the first signature that bytes bear. */
export function kindOfSignatures<Kind extends string>(
  bytes: Uint8Array,
  signatures: readonly Signature<Kind>[],
): Kind | undefined {
  return signatures.find((signature) => bears(bytes, signature))?.kind;
}

function bears(bytes: Uint8Array, { bytes: wanted, at = 0 }: Signature<string>): boolean {
  const length = wanted.length / 2;
  if (bytes.length < at + length) return false;
  for (let index = 0; index < length; index++) {
    const pair = wanted.slice(index * 2, index * 2 + 2);
    if (pair !== '..' && bytes[at + index] !== Number.parseInt(pair, 16)) return false;
  }
  return true;
}

/** Letters of a stretch of bytes, one for each. */
export function latin1(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, Math.min(end, start + 4096)));
}
