import { getCollection } from 'astro:content';
import { opds, site } from 'virtual:opd/site';
import { hasSite, type Opd, siteOrigin } from '@opd/registry';
import { alertRank } from '@opd/schema';
import { alertCollection } from './alert-collection.ts';
import { entriesOf } from './entries.ts';
import type { Entry } from './entry.ts';
import { isWithin } from './format/calendar.ts';
import { once } from './lists/once.ts';

/** An emergency that is in force on the day of the build. */
export interface Alert extends Entry<'pengumuman'> {
  readonly emergency: NonNullable<Entry<'pengumuman'>['data']['emergency']>;
}

interface StoredNotice {
  readonly id: string;
  readonly data: Entry<'pengumuman'>['data'];
}

/**
 * All emergencies that the site shows: its own, and those that authorised offices have raised for it. The gravest come
 * first, then the newest; every one of them is shown, however many there are.
 */
export const alertsInForce = once(async (): Promise<Alert[]> => {
  const notices = [...(await entriesOf('pengumuman')), ...(await noticesFromElsewhere())];
  const alerts = notices.flatMap((entry): Alert[] => {
    const { emergency, validFrom, validUntil, published } = entry.data;
    return emergency && isWithin(site.today, validFrom ?? published, validUntil) ? [{ ...entry, emergency }] : [];
  });
  return alerts.sort(
    (a, b) =>
      alertRank(a.emergency) - alertRank(b.emergency) ||
      b.data.published.localeCompare(a.data.published) ||
      a.path.localeCompare(b.path),
  );
});

async function noticesFromElsewhere(): Promise<Entry<'pengumuman'>[]> {
  const stored: StoredNotice[] = await getCollection(alertCollection);
  return stored.flatMap(({ id, data }) => {
    const [owner, folder] = id.split('/');
    const opd: Opd | undefined = opds.find(({ slug }) => slug === owner);
    if (!opd || !hasSite(opd)) return [];
    const path = `${siteOrigin(site.regency, opd)}/pengumuman/${folder}/`;
    return [{ type: 'pengumuman', id, data, path, opd }];
  });
}
