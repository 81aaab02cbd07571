declare module '@adobe/structured-data-validator' {
  /** What is wrong with a thing. */
  interface Issue {
    readonly rootType: string;
    readonly issueMessage: string;
    readonly severity: 'ERROR' | 'WARNING';
    readonly path: readonly { readonly type?: string; readonly property?: string }[];
  }

  /** Validator of structured data, by schema.org and by Google's rules. */
  export default class Validator {
    /** @param schemaOrg the vocabulary, in the shape of schema.org's own JSON-LD file. */
    constructor(schemaOrg: { readonly '@graph': readonly object[] });
    /** @param found things by their type, as the library `web-auto-extractor` gives them. */
    validate(found: { readonly jsonld: Readonly<Partial<Record<string, readonly object[]>>> }): Promise<Issue[]>;
  }
}
