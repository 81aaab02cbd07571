import { contentTypes } from '@opd/schema';
import type { NewsArticle } from 'schema-dts';
import type { Entry } from '../entry.ts';
import { absoluteUrl } from '../format/address.ts';
import { lastChange } from '../format/last-change.ts';
import { optionLabel } from '../format/option-label.ts';
import type { Site } from '../site.ts';
import { organizationReference } from './organization.ts';

/** Names that stand for a unit, not a person. */
const unitName =
  /^(?:tim|bidang|bagian|bag\.|seksi|sub|dinas|badan|sekretariat|kecamatan|rsud|uptd?|ppid|inspektorat)\b/i;

/**
 * A news item (schema.org/NewsArticle), with its corrections.
 * @param images paths or addresses of its pictures, the share image among them.
 */
export function newsArticle(site: Site, entry: Entry<'berita'>, images: readonly string[] = []): NewsArticle {
  const { data } = entry;
  const url = absoluteUrl(site, entry.path);
  return {
    '@type': 'NewsArticle',
    '@id': `${url}#berita`,
    headline: data.title,
    description: data.summary,
    url,
    mainEntityOfPage: url,
    inLanguage: 'id',
    isAccessibleForFree: true,
    datePublished: data.published,
    dateModified: lastChange(entry),
    author: { '@type': unitName.test(data.author) ? 'Organization' : 'Person', name: data.author },
    publisher: organizationReference(site, entry),
    articleSection: data.topics.map((topic) => optionLabel(contentTypes.berita.fields.topics, topic)),
    contentLocation: data.place === undefined ? undefined : { '@type': 'Place', name: data.place },
    image: images.length === 0 ? undefined : images.map((image) => absoluteUrl(site, image)),
    correction:
      data.corrections.length === 0
        ? undefined
        : data.corrections.map(({ date, text }) => ({ '@type': 'CorrectionComment', text, datePublished: date })),
  };
}
