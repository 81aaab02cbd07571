import { site } from 'virtual:opd/cms';
import type { APIRoute } from 'astro';

/** The mark of the sites (four teak leaves in a ceplok, the rosette of batik) in the regency's colour. */
export const GET: APIRoute = () => {
  const leaf = 'M0-7C-24-14-30-38 0-50 30-38 24-14 0-7Z';
  const leaves = [0, 90, 180, 270].map((turn) => `<path d="${leaf}" transform="rotate(${turn})"/>`).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-52 -52 104 104" width="96" height="96"><g fill="${site.regency.color}">${leaves}</g><path fill="#d9a441" d="M0-9 9 0 0 9-9 0Z"/></svg>`;
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
