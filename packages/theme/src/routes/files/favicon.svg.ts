import { site } from 'virtual:opd/site';
import type { APIRoute } from 'astro';
import { accentScale } from '../../accent/scale.ts';

const leaf = '<path d="M0-7C-24-14-30-38 0-50 30-38 24-14 0-7Z"/>';

/** The four-leaf mark on the site's own colour. */
export const GET: APIRoute = () => {
  const { light } = accentScale(site.opd.color ?? site.regency.color);
  const leaves = [0, 90, 180, 270].map((turn) => `<g transform="rotate(${turn})">${leaf}</g>`).join('');
  return new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-64 -64 128 128"><rect x="-64" y="-64" width="128" height="128" rx="24" fill="${light.strong}"/><g fill="#fff">${leaves}</g><path d="M0-9 9 0 0 9-9 0Z" fill="#d9a441"/></svg>`,
  );
};
