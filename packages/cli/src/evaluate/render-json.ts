import type { SitesEvaluation } from './sites.ts';

/** The evaluation for programs: keys as in the code, days as `YYYY-MM-DD`. */
export function renderJson(evaluation: SitesEvaluation): string {
  return JSON.stringify(evaluation, undefined, 2);
}
