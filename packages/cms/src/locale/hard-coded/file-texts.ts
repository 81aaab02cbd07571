/** English that Decap, or a library of its interface, has in its code instead of in its phrases. */
export interface FileTexts {
  /** Name of the package and path inside it, of the file that is bundled: for Decap, `dist/esm`. */
  readonly file: string;
  /**
   * Pieces of the file's code, and what takes the place of each wherever it occurs. A piece includes its quotes, so that
   * nothing else is hit. What calls a function of `translateSource`'s helpers has it imported.
   */
  readonly texts: Readonly<Record<string, string>>;
}
