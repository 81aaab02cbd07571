import type { GovernmentService } from 'schema-dts';
import type { Entry } from '../entry.ts';
import { absoluteUrl } from '../format/address.ts';
import type { ServiceDuration } from '../format/duration.ts';
import { telHref } from '../format/phone.ts';
import type { Site } from '../site.ts';
import { organizationReference } from './organization.ts';

/** ISO 8601 durations; working days have none. */
const isoDurations: Record<ServiceDuration['unit'], ((amount: number) => string) | undefined> = {
  menit: (amount) => `PT${amount}M`,
  jam: (amount) => `PT${amount}H`,
  hari: (amount) => `P${amount}D`,
  bulan: (amount) => `P${amount}M`,
  'hari-kerja': undefined,
};

/** A public service (schema.org/GovernmentService): who gives it, where, how fast, for how much, and its result. */
export function governmentService(site: Site, entry: Entry<'layanan'>): GovernmentService {
  const { data } = entry;
  const { duration } = data;
  const url = absoluteUrl(site, entry.path);
  const phone = data.complaints.phone;
  return {
    '@type': 'GovernmentService',
    '@id': `${url}#layanan`,
    name: data.title,
    description: data.summary,
    url,
    provider: organizationReference(site, entry),
    areaServed: { '@type': 'AdministrativeArea', name: site.regency.name },
    serviceOutput: { '@type': 'Thing', name: data.product },
    availableChannel: {
      '@type': 'ServiceChannel',
      serviceUrl: data.onlineUrl,
      serviceLocation: data.place === undefined ? undefined : { '@type': 'Place', name: data.place },
      servicePhone:
        phone === undefined ? undefined : { '@type': 'ContactPoint', telephone: telHref(phone).slice('tel:'.length) },
      availableLanguage: 'id',
      processingTime: isoDurations[duration.unit]?.(duration.amount),
    },
    offers: data.fees.map(({ label, amount }) => ({
      '@type': 'Offer',
      name: label,
      price: amount,
      priceCurrency: 'IDR',
    })),
  };
}
