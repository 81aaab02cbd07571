import { site } from 'virtual:opd/site';
import type { APIRoute } from 'astro';
import { renderSecurityTxt } from '../../feeds/security-txt.ts';

export const GET: APIRoute = () => new Response(renderSecurityTxt(site));
