import { contentTypes } from '@opd/schema';
import type { Entry } from '../../entry.ts';

type ServiceField = keyof typeof contentTypes.layanan.fields & keyof Entry<'layanan'>['data'];

/**
 * The service standard: six components of service delivery, which must be published for every service, and
 * eight of its manufacturing (UU 25/2009 art. 21; Permenpan RB 15/2014). Named by their fields, whose
 * labels are the law's own words.
 */
export const serviceDelivery = [
  'requirements',
  'procedure',
  'duration',
  'fees',
  'product',
  'complaints',
] as const satisfies readonly ServiceField[];

/** Components behind the counter. */
export const manufacturing = [
  'legalBases',
  'facilities',
  'competence',
  'supervision',
  'staff',
  'guarantee',
  'safety',
  'evaluation',
] as const satisfies readonly ServiceField[];

/** The law's name of a component. */
export function componentLabel(field: ServiceField): string {
  return contentTypes.layanan.fields[field].label;
}
