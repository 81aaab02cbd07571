/** Stands for linkedom, with which charts are drawn where there is no browser. */
export function parseHTML(): { readonly document: Document } {
  return { document: globalThis.document.implementation.createHTMLDocument('') };
}
