import { shareFile, shareSizes } from '@opd/derive/social';
import type { APIRoute, GetStaticPaths } from 'astro';
import { lastChange } from '../../format/last-change.ts';
import { kitArchive } from '../../social-kit/archive.ts';
import { cropOf } from '../../social-kit/crops.ts';
import { type KitEntry, kitOf, kitPaths } from '../../social-kit/kits.ts';

export const getStaticPaths = kitPaths satisfies GetStaticPaths;

/** A kit in one file. */
export const GET: APIRoute<{ entry: KitEntry }> = async ({ props: { entry } }) => {
  const images = await Promise.all(
    shareSizes.map(async (size) => [shareFile(size), await cropOf(entry, size)] as const),
  );
  const zip = kitArchive({ kit: kitOf(entry), images: new Map(images), day: lastChange(entry) });
  return new Response(zip, { headers: { 'Content-Type': 'application/zip' } });
};
