import { contentTypes } from '@opd/schema';
import type { ClaimReview } from 'schema-dts';
import type { Entry } from '../entry.ts';
import { absoluteUrl } from '../format/address.ts';
import { optionLabel } from '../format/option-label.ts';
import type { Site } from '../site.ts';
import { organizationReference } from './organization.ts';

type Verdict = Entry<'klarifikasi'>['data']['verdict'];

/** Ratings from 1 (false) to 5 (true), the scale that fact checkers share. Where nothing is decided there is none. */
const ratings: Record<Verdict, number | undefined> = {
  hoaks: 1,
  'tidak-akurat': 2,
  menyesatkan: 2,
  kedaluwarsa: 3,
  benar: 5,
  'perlu-konfirmasi': undefined,
};

/** A reviewed rumour (schema.org/ClaimReview), or nothing while the rumour still needs confirmation. */
export function claimReview(site: Site, entry: Entry<'klarifikasi'>): ClaimReview | undefined {
  const { data } = entry;
  const ratingValue = ratings[data.verdict];
  if (ratingValue === undefined) return undefined;
  const url = absoluteUrl(site, entry.path);
  const appearance = data.archiveUrl ?? data.sourceUrl;
  return {
    '@type': 'ClaimReview',
    '@id': `${url}#klarifikasi`,
    url,
    inLanguage: 'id',
    datePublished: data.published,
    author: organizationReference(site, entry),
    claimReviewed: data.claim,
    reviewBody: data.fact,
    itemReviewed: {
      '@type': 'Claim',
      datePublished: data.foundOn,
      appearance: appearance === undefined ? undefined : { '@type': 'CreativeWork', url: appearance },
    },
    reviewRating: {
      '@type': 'Rating',
      ratingValue,
      bestRating: 5,
      worstRating: 1,
      alternateName: optionLabel(contentTypes.klarifikasi.fields.verdict, data.verdict),
    },
  };
}
