import { site } from 'virtual:opd/site';
import type { APIRoute } from 'astro';
import { accentScale } from '../../accent/scale.ts';
import { markSvg } from '../../share-image/mark.ts';

/** The four-leaf mark on the site's own colour. */
export const GET: APIRoute = () => {
  const { light } = accentScale(site.opd.color ?? site.regency.color);
  return new Response(markSvg(light.strong));
};
