import { lifeEvents } from '@opd/schema';
import type { Entry } from '../entry.ts';
import type { ServiceDuration } from '../format/duration.ts';
import type { Choice, Facet, Finder } from './facet.ts';
import { officeFacet } from './office.ts';

type Service = Entry<'layanan'>;

/** What a service costs, as people ask. */
const costs = [
  { value: 'gratis', label: 'Gratis' },
  { value: 'sebagian-gratis', label: 'Gratis bagi sebagian' },
  { value: 'berbayar', label: 'Berbayar' },
] as const satisfies readonly Choice[];

/** How long a service takes at most, as people ask, with its longest in days. */
const times = [
  { value: 'sehari', label: 'Paling lama sehari', days: 1 },
  { value: 'sepekan', label: 'Dua sampai tujuh hari', days: 7 },
  { value: 'sebulan', label: 'Delapan sampai 30 hari', days: 30 },
  { value: 'lebih-lama', label: 'Lebih dari 30 hari', days: Number.POSITIVE_INFINITY },
] as const satisfies readonly (Choice & { days: number })[];

/** Days in a unit of time. A working day counts as a day: the page of the service says "hari kerja". */
const daysIn: Readonly<Record<ServiceDuration['unit'], number>> = {
  menit: 1 / 1440,
  jam: 1 / 24,
  'hari-kerja': 1,
  hari: 1,
  bulan: 30,
};

/** Group of a fee: `gratis`, `sebagian-gratis`, `berbayar`. */
export function costOf(fees: Service['data']['fees']): (typeof costs)[number]['value'] {
  const free = fees.filter(({ amount }) => amount === 0).length;
  return free === fees.length ? 'gratis' : free > 0 ? 'sebagian-gratis' : 'berbayar';
}

/** Group of a duration: `sehari`, `sepekan`, `sebulan`, `lebih-lama`. */
export function timeOf({ amount, unit }: ServiceDuration): (typeof times)[number]['value'] {
  const days = amount * daysIn[unit];
  return times.find((time) => days <= time.days)?.value ?? 'lebih-lama';
}

/** Services found by what happened in one's life, by office, cost and time, by title. */
export function serviceFinder(services: readonly Service[]): Finder<Service> {
  const facets: readonly Facet<Service>[] = [
    {
      name: 'peristiwa',
      label: 'Peristiwa hidup',
      choices: lifeEvents,
      valuesOf: ({ data }) => data.lifeEvents,
    },
    officeFacet(services),
    { name: 'biaya', label: 'Biaya', choices: costs, valuesOf: ({ data }) => [costOf(data.fees)] },
    { name: 'waktu', label: 'Waktu', choices: times, valuesOf: ({ data }) => [timeOf(data.duration)] },
  ];
  const collator = new Intl.Collator('id');
  return {
    base: '/layanan/',
    items: services.toSorted((a, b) => collator.compare(a.data.title, b.data.title)),
    facets,
    together: [
      ['peristiwa', 'biaya', 'waktu'],
      ['kantor', 'biaya', 'waktu'],
    ],
  };
}
