import { describe, expect, test } from 'vitest';
import { breadcrumb } from '../../src/structured-data/breadcrumb.ts';
import { claimReview } from '../../src/structured-data/claim-review.ts';
import { dataset } from '../../src/structured-data/dataset.ts';
import { event } from '../../src/structured-data/event.ts';
import { governmentService } from '../../src/structured-data/government-service.ts';
import { newsArticle } from '../../src/structured-data/news-article.ts';
import { organization } from '../../src/structured-data/organization.ts';
import { serializeStructuredData } from '../../src/structured-data/serialize.ts';
import * as example from '../feeds/example-site.ts';
import { mistakesIn } from './schema-org.ts';

const { site } = example;
const picture = ['/bagikan/contoh.png'];

describe('the validator, which is not ours, finds no mistake in', () => {
  test.each([
    ['ClaimReview', claimReview(site, example.klarifikasi)],
    ['NewsArticle', newsArticle(site, example.berita, picture)],
    ['Event', event(site, example.agenda, picture)],
    ['GovernmentService', governmentService(site, example.layanan)],
    ['Dataset', dataset(site, example.dataset)],
    ['GovernmentOrganization', organization(site)],
    [
      'BreadcrumbList',
      breadcrumb(site, [
        { name: 'Beranda', path: '/' },
        { name: 'Berita', path: '/berita/' },
      ]),
    ],
  ])('%s', async (type, thing) => {
    expect(thing).toMatchObject({ '@type': type });
    expect(await mistakesIn(serializeStructuredData([thing]))).toEqual([]);
  });
});

describe('the validator would find', () => {
  const written = (thing: object) => JSON.stringify({ '@context': 'https://schema.org', '@graph': [thing] });

  test('a type that does not exist', async () => {
    expect(await mistakesIn(written({ '@type': 'ClaimReviw', url: 'https://contoh.example/' }))).not.toEqual([]);
  });

  test('a property that a claim review does not have', async () => {
    const wrong = { ...claimReview(site, example.klarifikasi), claimReviwed: 'Kabar.' };
    expect(await mistakesIn(written(wrong))).not.toEqual([]);
  });

  test('a verdict without its rating', async () => {
    const wrong = { ...claimReview(site, example.klarifikasi), reviewRating: { '@type': 'Rating' } };
    expect(await mistakesIn(written(wrong))).not.toEqual([]);
  });
});
