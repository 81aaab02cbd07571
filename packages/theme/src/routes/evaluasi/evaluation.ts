import { evaluation } from 'virtual:opd/evaluation';
import type { Evaluation, OpdEvaluation } from '@opd/derive';

/** The evaluation that the pages show. @throws Error on another site than the portal. */
export function portalEvaluation(): Evaluation {
  if (!evaluation) throw new Error('Unexpected page of the evaluation, expected one on the portal alone');
  return evaluation;
}

/** Params and props for the page and the file of each OPD. */
export function opdPaths(): { params: { opd: string }; props: { opd: OpdEvaluation } }[] {
  return portalEvaluation().opds.map((opd) => ({ params: { opd: opd.slug }, props: { opd } }));
}
