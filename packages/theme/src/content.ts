import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { portalSlug } from '@opd/registry';
import { contentTypes, fieldsToZod, type TypeName, typeNames } from '@opd/schema';
import { defineCollection } from 'astro/content/config';
import { entryLoader } from './integration/entry-loader.ts';

/** Types without a page on the portal: their entries are not gathered there. */
const onlyAtHome: ReadonlySet<TypeName> = new Set(['galeri', 'halaman', 'informasi', 'skm']);

/**
 * The Astro collections of a site: one for each content type, validated by the type's own fields.
 * The portal's collections hold the entries of every OPD, without their texts.
 * @param config address of the site's `src/content.config.ts`: pass `new URL(import.meta.url)`.
 */
export function opdCollections(config: URL) {
  const siteRoot = new URL('..', config);
  const contentRoot = new URL('../../content/', siteRoot);
  const slug = basename(fileURLToPath(siteRoot));
  const collections = typeNames.map((name) => [name, collectionOf(name, contentRoot, slug)]);
  return Object.fromEntries(collections);
}

function collectionOf(name: TypeName, contentRoot: URL, slug: string) {
  const type = contentTypes[name];
  const source = slug === portalSlug && !onlyAtHome.has(name) ? undefined : slug;
  return defineCollection({
    loader: entryLoader({ contentRoot, slug: source, type }),
    schema: ({ image }) => fieldsToZod(type.fields, { photoSource: image }, type.rules),
  });
}
