import { site } from 'virtual:opd/site';
import type { APIRoute } from 'astro';
import { renderJsonFeed } from '../../feeds/json-feed.ts';
import { claimFeed } from '../feed-entries.ts';

export const GET: APIRoute = async () => new Response(renderJsonFeed(site, await claimFeed('/klarifikasi/feed.json')));
