import { type Opd, portalSlug, siteOrigin } from '@opd/registry';
import type { ContactPoint, GovernmentOrganization, PostalAddress } from 'schema-dts';
import type { Entry } from '../entry.ts';
import { telHref } from '../format/phone.ts';
import type { Site } from '../site.ts';

/** The OPD that answers for an entry, or for the site. */
function publisherOf(site: Site, entry?: Pick<Entry, 'opd'>): Opd {
  return entry?.opd ?? site.opd;
}

function isGovernment(site: Site, opd: Opd): boolean {
  return site.slug === portalSlug && opd.slug === site.opd.slug;
}

function originOf(site: Site, opd: Opd): string {
  return opd.slug === site.opd.slug ? site.origin : siteOrigin(site.regency, opd);
}

/**
 * Reference to the agency behind an entry, with its name for readers that do not follow `@id`.
 * @param entry absent for pages that are the site's own.
 */
export function organizationReference(site: Site, entry?: Pick<Entry, 'opd'>) {
  const opd = publisherOf(site, entry);
  return {
    '@type': 'GovernmentOrganization',
    '@id': `${originOf(site, opd)}/#organisasi`,
    name: isGovernment(site, opd) ? site.regency.government : opd.name,
    url: `${originOf(site, opd)}/`,
  } as const satisfies GovernmentOrganization;
}

/**
 * The agency of a site (schema.org/GovernmentOrganization); on the portal, the regency's government.
 * Address, contact and accounts are left out where they are unknown, and where the profile is an example:
 * search engines would take them for facts.
 */
export function organization(site: Site): GovernmentOrganization {
  const { opd, regency } = site;
  const government = isGovernment(site, opd);
  const social = government ? regency.social : opd.social;
  return {
    ...organizationReference(site),
    alternateName: government ? undefined : opd.abbreviation,
    description: opd.tagline,
    parentOrganization: government
      ? undefined
      : { '@type': 'GovernmentOrganization', name: regency.government, url: regency.portalUrl },
    areaServed: { '@type': 'AdministrativeArea', name: regency.name },
    address: opd.example ? undefined : postalAddress(site),
    contactPoint: opd.example ? undefined : contactPoint(opd),
    sameAs: opd.example || social.length === 0 ? undefined : social.map(({ url }) => url),
  };
}

function postalAddress({ opd, regency }: Site): PostalAddress | undefined {
  if (opd.address === undefined) return undefined;
  return {
    '@type': 'PostalAddress',
    streetAddress: opd.address,
    addressLocality: regency.name,
    addressRegion: regency.province,
    postalCode: opd.postalCode,
    addressCountry: 'ID',
  };
}

function contactPoint({ phone, email }: Opd): ContactPoint | undefined {
  if (phone === undefined && email === undefined) return undefined;
  return {
    '@type': 'ContactPoint',
    contactType: 'customer service',
    telephone: phone === undefined ? undefined : telHref(phone).slice('tel:'.length),
    email,
    availableLanguage: 'id',
  };
}
