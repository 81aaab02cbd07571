import { describe, test } from 'vitest';
import type { BuiltElement } from './built-document.ts';
import { type BuiltPage, builtSites, nameOf } from './built-sites.ts';
import { expectNone } from './findings.ts';
import { candidatesOf, referencesOf } from './references.ts';

/** Photos of every page: described for those who cannot see them, and light for those who pay by the megabyte. */
describe('photos', () => {
  const sites = builtSites();

  test.each(sites)('of $slug', ({ pages }) => expectNone(pages.flatMap(problemsOf)));

  test.each(sites)('of $slug are published in the sizes that pages show, and the originals are not', (site) => {
    const shown = new Set(
      site.pages.flatMap(({ file }) => referencesOf(site.document(file).elements).map(({ address }) => address)),
    );
    const photos = [...site.files].filter((file) => /^aset\/.*\.(webp|jpe?g|png|avif)$/.test(file));
    expectNone(photos.filter((file) => !shown.has(`/${file}`)));
  });
});

function problemsOf(page: BuiltPage): string[] {
  const { elements } = page.site.document(page.file);
  const photos = elements.filter(({ name }) => name === 'img');
  return photos.flatMap((photo, index) =>
    [...describedProperly(photo), ...sizedProperly(photo), ...loadedProperly(photo, index === 0)].map(
      (problem) => `${nameOf(page)}:${photo.line} <img src="${photo.attributes.get('src')}"> ${problem}`,
    ),
  );
}

/** Only a mark of the theme, which says so by its role, may go without words. */
function describedProperly({ attributes }: BuiltElement): string[] {
  const alt = attributes.get('alt');
  if (alt === undefined) return ['has no alt'];
  const decorative = ['presentation', 'none'].includes(attributes.get('role') ?? '');
  return alt.trim() === '' && !decorative ? ['has an empty alt'] : [];
}

function sizedProperly({ attributes }: BuiltElement): string[] {
  const sizes = ['width', 'height'].filter((name) => !(Number(attributes.get(name)) > 0));
  const candidates = candidatesOf(attributes.get('srcset'));
  return [
    ...sizes.map((name) => `has no ${name}, so the page jumps when it arrives`),
    ...(candidates.length === 0 ? ['has no srcset'] : []),
    ...(candidates.some(({ width }) => !(width > 0)) ? ['has a candidate without a width'] : []),
    ...(attributes.has('sizes') ? [] : ['has no sizes']),
  ];
}

/** The first photo is fetched at once and before all else; every other one when it comes near. */
function loadedProperly({ attributes }: BuiltElement, first: boolean): string[] {
  const loading = attributes.get('loading');
  const priority = attributes.get('fetchpriority');
  if (first && (loading !== 'eager' || priority !== 'high'))
    return [`is the first of its page but is ${loading}, fetchpriority ${priority ?? 'not set'}`];
  if (!first && (loading !== 'lazy' || priority !== undefined))
    return [`is not the first of its page but is ${loading}, fetchpriority ${priority ?? 'not set'}`];
  return [];
}
