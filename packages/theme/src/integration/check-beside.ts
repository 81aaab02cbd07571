import { askThread } from './ask-thread.ts';

/** What to check. */
export interface CheckQuestion {
  /** Absolute path of `content/`. */
  readonly contentRoot: string;
  readonly slug: string;
  /** The day of the build, `YYYY-MM-DD`. */
  readonly today: string;
  /** Only these entries are looked at, see `focusOf`. */
  readonly focus?: readonly string[];
}

/**
 * Checks a site's content beside Astro's own preparations.
 * @returns every error with file, line and mend, as text; nothing when the content is right.
 */
export const checkBeside = askThread<CheckQuestion, string | undefined>(
  new URL('./check-worker.ts', import.meta.url),
  'The check of the content',
);
