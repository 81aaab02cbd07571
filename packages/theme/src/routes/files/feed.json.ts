import { site } from 'virtual:opd/site';
import type { APIRoute } from 'astro';
import { renderJsonFeed } from '../../feeds/json-feed.ts';
import { feedContent } from '../feed-entries.ts';

export const GET: APIRoute = async () => new Response(renderJsonFeed(site, await feedContent('/feed.json')));
