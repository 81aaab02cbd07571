import { notify } from './store.ts';

/** Tells the operator something that went otherwise than expected. */
export function tell(sentence: string): void {
  notify(sentence, 'error');
}
