import { site } from 'virtual:opd/site';
import type { APIRoute } from 'astro';
import { renderRobots } from '../../feeds/robots.ts';

export const GET: APIRoute = () => new Response(renderRobots(site));
