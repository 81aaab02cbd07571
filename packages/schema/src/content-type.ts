import type { FieldRule, Fields, ValueOf } from './field.ts';
import { lifeRules } from './life.ts';

/** How long content of a type stays fresh, in days since its last change. */
export interface Freshness {
  readonly warnAfterDays: number;
  readonly breachAfterDays: number;
}

/** A kind of content that operators write. One file under `types/` defines one, and nothing else lists its fields. */
export interface ContentType<Name extends string = string, F extends Fields = Fields> {
  /** Folder, URL and collection name: the Indonesian term of law and operators. */
  readonly name: Name;
  /** Heading of the type's page and of the CMS collection. */
  readonly label: string;
  /** One entry of it, in a sentence: "berita baru". */
  readonly labelSingular: string;
  /** What operators publish here, and why; shown in the CMS and at the top of the listing. */
  readonly description: string;
  /** `dated` entries live in `<date>-<slug>`, `plain` ones in `<slug>`. */
  readonly folder: 'dated' | 'plain';
  readonly fields: F;
  /** Rules across fields. */
  readonly rules: readonly FieldRule[];
  readonly freshness: Freshness;
  /**
   * Months after which somebody must look at an entry again, see `reviewDueOn`. Absent for what is the record of a day,
   * such as news.
   */
  readonly reviewEveryMonths?: number;
}

/** Defines a content type; what must hold in every type is added to its rules. @example defineType({ name: 'berita', … }) */
export function defineType<const Name extends string, F extends Fields>(
  type: Omit<ContentType<Name, F>, 'rules'> & { readonly rules?: readonly FieldRule[] },
): ContentType<Name, F> {
  return { ...type, rules: [...lifeRules, ...(type.rules ?? [])] };
}

/** The validated frontmatter of an entry of a type. */
export type EntryData<T extends ContentType> = ValueOf<T['fields']>;
