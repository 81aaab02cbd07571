import { readFile } from 'node:fs/promises';
import { type Obligations, parseObligations } from './evaluation/obligations.ts';

/** Reads the obligations that come with this package. @throws Error when they have mistakes. */
export async function readObligations(): Promise<Obligations> {
  return parseObligations(await readFile(new URL('./evaluation/obligations.yaml', import.meta.url), 'utf8'));
}
