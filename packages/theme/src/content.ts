import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { portalSlug, showsAlertOf } from '@opd/registry';
import { alertReachOf, type ContentType, contentTypes, fieldsToZod, type TypeName, typeNames } from '@opd/schema';
import { defineCollection, type SchemaContext } from 'astro/content/config';
import { z } from 'zod';
import { alertCollection } from './alert-collection.ts';
import { entryLoader } from './integration/entry-loader.ts';
import { focusOf } from './integration/focus.ts';

/** Types without a page on the portal: their entries are not gathered there. */
const onlyAtHome: ReadonlySet<TypeName> = new Set(['galeri', 'halaman', 'skm']);

/**
 * The Astro collections of a site: one for each content type, validated by the type's own fields.
 * On the portal the entries of every OPD are gathered, without their texts, and the collections hold those alone whose covers
 * it shows.
 * @param config address of the site's `src/content.config.ts`: pass `new URL(import.meta.url)`.
 */
export function opdCollections(config: URL) {
  const siteRoot = new URL('..', config);
  const contentRoot = new URL('../../content/', siteRoot);
  const slug = basename(fileURLToPath(siteRoot));
  const collections = typeNames.map((name) => [name, collectionOf(name, contentRoot, slug)]);
  return Object.fromEntries([...collections, [alertCollection, alertsOf(contentRoot, slug)]]);
}

/** Emergencies that other OPDs have raised for this site. The portal gathers all announcements anyhow. */
function alertsOf(contentRoot: URL, slug: string) {
  const type = contentTypes.pengumuman;
  return defineCollection({
    loader: entryLoader({
      contentRoot,
      type,
      isWanted: (owner, frontmatter, regency) => {
        const reach = alertReachOf(frontmatter);
        return slug !== portalSlug && reach !== undefined && showsAlertOf(regency, { owner, reach }, slug);
      },
    }),
    schema: schemaOf(type),
  });
}

function collectionOf(name: TypeName, contentRoot: URL, slug: string) {
  const type = contentTypes[name];
  const gathers = slug === portalSlug && !onlyAtHome.has(name);
  const source = gathers ? undefined : slug;
  const focus = focusOf(process.env);
  const loader = entryLoader({ contentRoot, slug: source, type, gathers, focus });
  return defineCollection({ loader, schema: schemaOf(type) });
}

/**
 * The schema of a type, made once: Astro asks for it anew for every entry, and to make it takes longer than to use it.
 * What resolves photos is the entry's own, and so is looked up when a photo is read; entries are read one by one.
 */
function schemaOf(type: ContentType) {
  let image: SchemaContext['image'];
  const photoSource = () => z.string().transform((path) => image().parse(path));
  let schema: ReturnType<typeof fieldsToZod> | undefined;
  return (context: SchemaContext) => {
    image = context.image;
    schema ??= fieldsToZod(type.fields, { photoSource }, type.rules);
    return schema;
  };
}
