import type { Subject } from './normalise.ts';

/** What is known around a description. All of it is optional: the CMS may not have it yet. */
export interface DescriptionContext {
  /** Title of the entry. */
  readonly title?: string;
  /** Descriptions of the other photos of the entry. */
  readonly otherDescriptions?: readonly string[];
  /** Caption of the photo. */
  readonly caption?: string;
  /** Name of the photo's file. */
  readonly fileName?: string;
  /** One of `photoKinds`. */
  readonly kind?: string;
}

/** What is wrong with a description, and how to do better, in Indonesian. */
export interface Advice {
  readonly reason: string;
  /** Ends in "Contoh: " and a description that is itself accepted. */
  readonly suggestion: string;
}

/** One sign that a description is not a description. */
export interface Signal<Id extends string = string> extends Advice {
  /** Stable name, for counts and tests. */
  readonly id: Id;
  /** `subject.text` is not empty and at most `longestDescription` characters long. */
  readonly matches: (subject: Subject, context: DescriptionContext) => boolean;
}

/** Lists signals; keeps their ids as types. */
export function defineSignals<const Id extends string>(signals: readonly Signal<Id>[]): readonly Signal<Id>[] {
  return signals;
}
