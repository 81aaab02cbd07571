import { monthsCsv, type OpdEvaluation } from '@opd/derive';
import type { APIRoute } from 'astro';
import { opdPaths } from './evaluation.ts';

export const getStaticPaths = opdPaths;

export const GET: APIRoute<{ opd: OpdEvaluation }> = ({ props }) => new Response(monthsCsv([props.opd]));
