import { site } from 'virtual:opd/site';
import type { APIRoute } from 'astro';
import { renderSitemap } from '../../feeds/sitemap.ts';
import { sitePages } from '../site-pages.ts';

export const GET: APIRoute = async () => {
  const groups = await sitePages();
  const pages = groups.flatMap(({ pages }) => pages).filter(({ path }) => path.startsWith('/'));
  return new Response(renderSitemap(site, pages));
};
