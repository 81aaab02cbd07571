import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';

const path = z.string().startsWith('/');
const spamPathsSchema = z.strictObject({ pages: z.array(path), doors: z.array(path), lists: z.array(path) });

/** Paths at which attackers leave something. @throws ZodError when the list has mistakes. */
export async function readForbiddenPaths(): Promise<string[]> {
  const text = await readFile(new URL('./spam-paths.yaml', import.meta.url), 'utf8');
  const { pages, doors, lists } = spamPathsSchema.parse(parse(text));
  return [...pages, ...doors, ...lists];
}
