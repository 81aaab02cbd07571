import type { Evaluation } from '@opd/derive';
import { askThread } from './ask-thread.ts';

/** What to evaluate. */
export interface EvaluationQuestion {
  /** Absolute path of `content/`. */
  readonly contentRoot: string;
  /** The day of the build, `YYYY-MM-DD`. */
  readonly day: string;
}

/**
 * Evaluates all OPDs beside Astro's own preparations: to read every entry of a regency takes as long. From content alone: a
 * build needs no Git history, and what Turborepo takes for unchanged is.
 */
export const evaluateBeside = askThread<EvaluationQuestion, Evaluation>(
  new URL('./evaluation-worker.ts', import.meta.url),
  'The evaluation',
);
