/** Phrases by key, to any depth. */
export interface Phrases {
  readonly [key: string]: string | Phrases;
}

/** Every phrase with its whole key. */
export function leavesOf(phrases: Phrases, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(phrases).flatMap(([key, value]): (readonly [string, string])[] =>
      typeof value === 'string' ? [[prefix + key, value]] : [...leavesOf(value, `${prefix}${key}.`)],
    ),
  );
}
