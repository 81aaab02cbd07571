import { copiedExampleAdvice, emptyAdvice, exampleFinder, longestDescription, tooLongAdvice } from './advice.ts';
import { clean, toSubject } from './normalise.ts';
import type { Advice, DescriptionContext } from './signal.ts';
import { contextSignals } from './signals/context.ts';
import { creditSignals } from './signals/credit.ts';
import { eventSignals } from './signals/events.ts';
import { fillerSignals } from './signals/filler.ts';
import { formSignals, lengthSignals } from './signals/form.ts';
import { harmSignals } from './signals/harm.ts';
import { labelSignals, vagueSignals } from './signals/labels.ts';
import { languageSignals } from './signals/language.ts';
import { machineSignals } from './signals/machine.ts';
import { peopleSignals } from './signals/people.ts';
import { talkSignals } from './signals/talk.ts';
import { warningSignals } from './signals/warnings.ts';

export { componentPhotoExample, longestDescription } from './advice.ts';
export type { DescriptionContext } from './signal.ts';

const refusals = [
  ...harmSignals,
  ...fillerSignals,
  ...machineSignals,
  ...creditSignals,
  ...talkSignals,
  ...languageSignals,
  ...formSignals,
  ...labelSignals,
  ...peopleSignals,
  ...eventSignals,
  ...vagueSignals,
  ...lengthSignals,
  ...contextSignals,
] as const;

const isExample = exampleFinder([...refusals, ...warningSignals, emptyAdvice, tooLongAdvice, copiedExampleAdvice]);

/** Stable name of the reason why a description is refused. */
export type RefusalSignal = 'empty' | 'too-long' | 'copied-example' | (typeof refusals)[number]['id'];

/** Verdict on a photo's description. A refusal, and a warning, says why and how to do better, in Indonesian. */
export type DescriptionJudgement =
  | { readonly ok: true; readonly warning?: Advice }
  | ({ readonly ok: false; readonly signal: RefusalSignal } & Advice);

/**
 * Decides whether a photo's description is acceptable. Pure, and the only judge: the CMS, the check and the build all
 * call it and show the same sentence. It looks for signs that a text is no description, never for known good texts:
 * what is short may be good.
 * Source: WCAG 2.2 success criterion 1.1.1 (text alternatives) and failure F30; the wording asks for what a person
 * who cannot see the photo needs to know.
 * @param description text as the operator typed it.
 * @param context what stands around the photo; what is not given is not compared.
 */
export function judgePhotoDescription(description: string, context: DescriptionContext = {}): DescriptionJudgement {
  const cleaned = clean(description);
  if (cleaned === '') return { ok: false, signal: 'empty', ...emptyAdvice };
  // Before all signals, so that none of them meets a text of unbounded length.
  if (cleaned.length > longestDescription) return { ok: false, signal: 'too-long', ...tooLongAdvice };
  const subject = toSubject(cleaned);
  const refusal = refusals.find(({ matches }) => matches(subject, context));
  if (refusal) return { ok: false, signal: refusal.id, reason: refusal.reason, suggestion: refusal.suggestion };
  if (isExample(subject.text)) return { ok: false, signal: 'copied-example', ...copiedExampleAdvice };
  const warning = warningSignals.find(({ matches }) => matches(subject, context));
  return warning ? { ok: true, warning: { reason: warning.reason, suggestion: warning.suggestion } } : { ok: true };
}
