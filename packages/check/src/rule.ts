import type { EntryDocument } from './documents/entry-document.ts';
import type { FileRemark, Remark, Severity } from './finding.ts';
import type { SiteContent } from './site/site-content.ts';

/**
 * One thing that can be wrong. A rule never prints and never reads the disk; it looks at what was read
 * and says what it sees. `entry` is asked once for each entry, `site` once for each site.
 */
export interface Rule {
  /** Kebab-case symptom, also the name of the file and the anchor of the rule's documentation. */
  readonly id: string;
  readonly severity: Severity;
  /** One Indonesian sentence: what the rule wants. */
  readonly summary: string;
  /** One or two plain Indonesian sentences: why it matters to citizens or the office, with the law or standard. */
  readonly why: string;
  /**
   * What is refused, and what to write instead: text, fields or names of files as an operator writes them; a short
   * description where nothing can be copied. Run by `rule-examples.test.ts`. Invented: numbers and names of nobody.
   */
  readonly example: { readonly bad: string; readonly good: string };
  /**
   * `people` for a rule about who keeps the site instead of what it shows. It stops a merge but no build: no site goes
   * down because somebody was moved.
   */
  readonly concerns?: 'people';
  readonly entry?: (entry: EntryDocument, site: SiteContent) => Iterable<Remark>;
  readonly site?: (site: SiteContent) => Iterable<FileRemark>;
}

/** Defines a rule. @example defineRule({ id: 'heading-level-one', … }) */
export function defineRule(rule: Rule): Rule {
  return rule;
}
