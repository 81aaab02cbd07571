import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { type SearchWords, searchWordsSchema } from './words.ts';

/** Reads `words.yaml`. @throws ZodError when it is wrong. */
export async function readWords(): Promise<SearchWords> {
  return searchWordsSchema.parse(parse(await readFile(new URL('./words.yaml', import.meta.url), 'utf8')));
}
