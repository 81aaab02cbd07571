import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { leavesOf, type Phrases } from './leaves.ts';

const path = createRequire(import.meta.url).resolve('decap-cms-locales/dist/esm/en/index.js');
const { default: en } = (await import(pathToFileURL(path).href)) as { readonly default: Phrases };

/** Decap's own English phrases, by whole key. */
export const upstream = leavesOf(en);
