import { z } from 'zod';

/** Every kind of field. The CMS maps each kind to a widget; a test keeps the two lists equal. */
export type FieldKind =
  | 'text'
  | 'paragraph'
  | 'date'
  | 'datetime'
  | 'number'
  | 'boolean'
  | 'select'
  | 'list'
  | 'object'
  | 'photo'
  | 'document'
  | 'link';

/** Where a photo comes from: the path as written, or the image that Astro resolved it to. */
export type PhotoSource =
  | string
  | { readonly src: string; readonly width: number; readonly height: number; readonly format: string };

/** What differs between the places where a schema is built: Astro resolves photos, the check keeps paths. */
export interface ZodContext {
  /** Schema of a photo's `src`. Astro passes its `image()`; everybody else reads a relative path. */
  readonly photoSource: () => z.ZodType<PhotoSource>;
}

/** One choice of a `select` field. `value` is stored, `label` is shown. */
export interface Option<V extends string = string> {
  readonly value: V;
  readonly label: string;
}

/** What kind of data a text must hold beyond being text. */
export type TextFormat = 'plain' | 'slug' | 'email' | 'phone' | 'url' | 'color' | 'region-code' | 'domain' | 'hashtag';

/** What a field holds: a kind of text, or one of the values that the check follows to a file or judges. */
export type ValueFormat = TextFormat | 'photo-file' | 'photo-description' | 'document-file';

/**
 * One field of a content type: what the operator sees, what is allowed, and how it is validated.
 * Plain data apart from `toZod`, so that the CMS and the check can read the very same description.
 * `Out` is the type of the validated value.
 */
export interface Field<Out = unknown> {
  readonly kind: FieldKind;
  /** Indonesian name shown to operators and used in error messages. */
  readonly label: string;
  /** One Indonesian sentence that tells the operator what to write. */
  readonly hint: string;
  readonly required: boolean;
  /** Characters for text, items for lists, the value itself for numbers. */
  readonly min?: number;
  readonly max?: number;
  readonly format?: ValueFormat;
  readonly options?: readonly Option[];
  /** Extensions of the files that a `document-file` may name, without a dot. */
  readonly extensions?: readonly string[];
  /** Fields of an object, photo, document or link. */
  readonly fields?: Fields;
  /** The field of each item of a list. */
  readonly item?: Field;
  /** Value that the CMS fills in for a new entry. */
  readonly initial?: string | number | boolean;
  /** Rules across the fields of an object. */
  readonly rules?: readonly FieldRule[];
  /** Builds the validator, see `ZodContext`. */
  readonly toZod: (context: ZodContext) => z.ZodType<Out>;
}

/** An ordered list of named fields; the order is the order on the operator's screen. */
export type Fields = { readonly [name: string]: Field };

/** The validated value of a list of fields. */
export type ValueOf<F extends Fields> = {
  -readonly [K in keyof F]: F[K] extends Field<infer Out> ? Out : never;
};

/** Something wrong across fields, told to the operator in Indonesian. */
export interface RuleProblem {
  /** Path of the field to blame, from the object the rule belongs to. */
  readonly path: readonly (string | number)[];
  /** What is wrong. */
  readonly message: string;
  /** How to mend it. */
  readonly help: string;
}

/** A rule across the fields of one object: returns what is wrong, or nothing. */
export type FieldRule = (value: Readonly<Record<string, unknown>>) => RuleProblem | undefined;

/** What every builder of a field takes. */
export interface FieldText {
  readonly label: string;
  readonly hint: string;
}

/** Decap and hand-written YAML leave `key:` or `""` where nothing was typed: both mean "not filled in". */
export function emptyToUndefined(value: unknown): unknown {
  if (value === null) return undefined;
  return typeof value === 'string' && value.trim() === '' ? undefined : value;
}

/**
 * Makes a field optional: empty, `null` and absent values all become `undefined`.
 * @example optional(text({ label: 'Keterangan', hint: '…' }))
 */
export function optional<Out>(field: Field<Out>): Field<Out | undefined> {
  return {
    ...field,
    required: false,
    toZod: (context) => z.preprocess(emptyToUndefined, field.toZod(context).optional()),
  };
}

/**
 * Builds the strict Zod object of a list of fields, with its rules across fields.
 * An unknown key is an error: a misspelt name must not be lost in silence.
 */
export function fieldsToZod<F extends Fields>(
  fields: F,
  context: ZodContext,
  rules: readonly FieldRule[] = [],
): z.ZodType<ValueOf<F>> {
  const shape = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.toZod(context)]));
  const object = z.strictObject(shape).superRefine(
    (value, refinement) => {
      for (const rule of rules) {
        const problem = rule(value);
        if (!problem) continue;
        refinement.addIssue({
          code: 'custom',
          path: [...problem.path],
          message: problem.message,
          params: { help: problem.help },
        });
      }
    },
    // By default Zod skips this when a field is wrong; an operator should see every problem in one run.
    { when: ({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value) },
  );
  // The shape is built in a loop, which TypeScript cannot follow: this is the one place where
  // the static type of a list of fields meets its validator.
  return object as unknown as z.ZodType<ValueOf<F>>;
}

/** Reports a problem of one value from inside a Zod refinement, with the advice kept apart. */
export function addProblem(
  refinement: { addIssue: (issue: { code: 'custom'; message: string; params: { help: string } }) => void },
  message: string,
  help: string,
): void {
  refinement.addIssue({ code: 'custom', message, params: { help } });
}

/** A value as it is shown in a message. Groups and lists are only named: turning them into text may throw. */
export function showValue(value: unknown): string {
  if (Array.isArray(value)) return '(daftar)';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '(tanggal rusak)' : value.toISOString();
  return typeof value === 'object' || typeof value === 'function' ? '(kelompok isian)' : String(value);
}
