/** A value that Decap's configuration may hold: it is handed over as JSON. */
export type ConfigValue =
  | string
  | number
  | boolean
  | null
  | readonly ConfigValue[]
  | { readonly [key: string]: ConfigValue };

/** One field of a Decap collection. Decap's own types know neither custom widgets nor their options. */
export interface DecapField {
  readonly name: string;
  readonly label: string;
  readonly widget: string;
  readonly hint?: string;
  readonly required: boolean;
  readonly fields?: readonly DecapField[];
  readonly [option: string]: ConfigValue | readonly DecapField[] | DecapField | undefined;
}

/** One Decap collection: a folder of entries of one type, of one OPD. */
export interface DecapCollection {
  readonly name: string;
  readonly label: string;
  readonly label_singular: string;
  readonly folder: string;
  readonly fields: readonly DecapField[];
  readonly [option: string]: ConfigValue | readonly DecapField[] | undefined;
}

/** Where and how Decap saves. */
export interface DecapBackend {
  /** Name under which the backend is registered. */
  readonly name: string;
  readonly [option: string]: ConfigValue;
}

/** What `CMS.init` takes, as far as it is used here. */
export interface DecapConfig {
  readonly backend: DecapBackend;
  readonly collections: readonly DecapCollection[];
  readonly [option: string]: ConfigValue | readonly DecapCollection[] | undefined;
}
