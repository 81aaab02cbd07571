/**
 * Reckons something about the whole site once in a build, however many pages ask; anew for each page of the dev server,
 * where content changes.
 */
export function once<Value>(reckon: () => Promise<Value>): () => Promise<Value> {
  let known: Promise<Value> | undefined;
  return () => {
    if (import.meta.env.DEV) return reckon();
    known ??= reckon();
    return known;
  };
}
