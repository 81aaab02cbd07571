import type { Field, FieldText } from '../field.ts';
import { number } from './basic.ts';

/** An amount in whole rupiah; 0 means free of charge. */
export function money(options: FieldText): Field<number> {
  return number({ ...options, min: 0, max: 1e15, integer: true });
}
