import { contentTypes } from '@opd/schema';
import type { Entry } from '../entry.ts';
import { optionLabel } from './option-label.ts';
import { formatPeriod } from './period.ts';

/** What a performance document is, beside its title in a list: "Rencana Kerja (Renja) · 2026". */
export function performanceNote({ data }: Pick<Entry<'kinerja'>, 'data'>): string {
  return `${optionLabel(contentTypes.kinerja.fields.documentKind, data.documentKind)} · ${formatPeriod(data.period)}`;
}
