import { rankingCsv } from '@opd/derive';
import type { APIRoute } from 'astro';
import { portalEvaluation } from './evaluation.ts';

export const GET: APIRoute = () => new Response(rankingCsv(portalEvaluation()));
