/** `error` stops a build and a merge; `warning` is told and lets pass. */
export type Severity = 'error' | 'warning';

/** Something wrong in the content. Message and help are Indonesian, for the operator. */
export interface Finding {
  /** Names the symptom; never reused for another. */
  readonly ruleId: string;
  readonly severity: Severity;
  /** Path from the content folder, with `/`. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
  /** What is wrong. */
  readonly message: string;
  /** How to mend it, with an example. */
  readonly help: string;
}

/**
 * What a rule says about the entry it looks at; the engine adds the file and the rule. A rule whose weight
 * depends on what it sees gives its own severity.
 */
export type Remark = Pick<Finding, 'line' | 'column' | 'message' | 'help'> & Partial<Pick<Finding, 'severity'>>;

/** What a rule says about a site, in the file it names. */
export type FileRemark = Remark & Pick<Finding, 'file'>;

/** Orders findings by file, line, column and rule, so that two runs print the same. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareTexts(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareTexts(a.ruleId, b.ruleId) ||
    compareTexts(a.message, b.message)
  );
}

/** By code unit, not by locale: the order must not depend on the machine. */
function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
