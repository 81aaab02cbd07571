import { site } from 'virtual:opd/site';
import { portalSlug } from '@opd/registry';
import { contentTypes } from '@opd/schema';
import type { APIRoute, GetStaticPaths } from 'astro';
import { allEntries } from '../../entries.ts';
import { cachedShareImage } from '../../share-image/cached.ts';

interface Words {
  readonly title: string;
  readonly kicker: string;
}

/** One picture for each entry, and `situs` for every other page. The portal's entries have theirs at home. */
export const getStaticPaths = (async () => {
  const entries = site.slug === portalSlug ? [] : await allEntries();
  return [
    { params: { image: 'situs' }, props: { title: site.opd.name, kicker: '' } },
    ...entries.map(({ type, id, data }) => ({
      params: { image: `${type}/${id}` },
      props: { title: data.title, kicker: contentTypes[type].label },
    })),
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ title: string; kicker: string }> = async ({ props }) => {
  const { title, kicker }: Words = props;
  const { opd, regency } = site;
  const png = await cachedShareImage({
    title,
    kicker,
    siteName: opd.name,
    government: regency.government,
    accent: opd.color ?? regency.color,
  });
  return new Response(png, { headers: { 'Content-Type': 'image/png' } });
};
