import { type ShareSize, shareSizes } from '@opd/derive/social';
import type { APIRoute, GetStaticPaths } from 'astro';
import { cropOf } from '../../social-kit/crops.ts';
import { type KitEntry, kitPaths } from '../../social-kit/kits.ts';

/** Every crop of every kit: `1080x1350.jpg`. */
export const getStaticPaths = (async () =>
  (await kitPaths()).flatMap(({ params, props }) =>
    shareSizes.map((size) => ({
      params: { ...params, image: `${size.width}x${size.height}` },
      props: { ...props, size },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: KitEntry; size: ShareSize }> = async ({ props: { entry, size } }) =>
  new Response(await cropOf(entry, size), { headers: { 'Content-Type': 'image/jpeg' } });
