import { site } from 'virtual:opd/site';
import { portalSlug } from '@opd/registry';
import { contentTypes } from '@opd/schema';
import type { APIRoute, GetStaticPaths } from 'astro';
import { allEntries } from '../../entries.ts';
import type { Entry } from '../../entry.ts';
import { verdictStamp } from '../../format/verdict-stamp.ts';
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
    ...entries.map((entry) => ({
      params: { image: `${entry.type}/${entry.id}` },
      props: { title: entry.data.title, kicker: kickerOf(entry) },
    })),
  ];
}) satisfies GetStaticPaths;

/** A link to a clarification goes round in chats with its verdict, or its title could pass for the rumour. */
function kickerOf({ type, data }: Entry): string {
  const { label } = contentTypes[type];
  return 'verdict' in data ? `${label}: ${verdictStamp(data.verdict).text}` : label;
}

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
