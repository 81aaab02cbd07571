import { site } from 'virtual:opd/site';
import type { APIRoute } from 'astro';
import { renderRss } from '../../feeds/rss.ts';
import { claimFeed } from '../feed-entries.ts';

export const GET: APIRoute = async () => new Response(renderRss(site, await claimFeed('/klarifikasi/rss.xml')));
