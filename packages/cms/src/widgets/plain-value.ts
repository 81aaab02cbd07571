/** A value of Immutable.js, as far as it is used here. */
interface Immutable {
  readonly toJS: () => unknown;
}

function isImmutable(value: unknown): value is Immutable {
  return typeof value === 'object' && value !== null && 'toJS' in value && typeof value.toJS === 'function';
}

/** A value as Decap holds it, without Immutable.js. */
export function plainValue(value: unknown): unknown {
  return isImmutable(value) ? value.toJS() : value;
}

/** Tells whether nothing was filled in, however deep: an unticked box counts as nothing. */
export function isBlank(value: unknown): boolean {
  const plain = plainValue(value);
  if (plain === undefined || plain === null || plain === false) return true;
  if (typeof plain === 'string') return plain.trim() === '';
  if (Array.isArray(plain)) return plain.every(isBlank);
  return typeof plain === 'object' && Object.values(plain).every(isBlank);
}
