import { contentTypes, type EntryData } from '@opd/schema';
import { formatNumber } from './number.ts';
import { optionLabel } from './option-label.ts';

/** How long a service takes at most. */
export type ServiceDuration = EntryData<typeof contentTypes.layanan>['duration'];

const unitField = contentTypes.layanan.fields.duration.fields?.unit;

/** "14 hari kerja", without the note. */
export function formatDuration({ amount, unit }: ServiceDuration): string {
  return `${formatNumber(amount)} ${optionLabel(unitField, unit)}`;
}
