import { z } from 'zod';

/** Words that mean the same to who searches. */
const synonymSchema = z.strictObject({
  /** As people write: a word, or several with spaces. */
  said: z.array(z.string().regex(/^[a-z0-9-]+( [a-z0-9-]+)*$/)).min(1),
  /** As the pages write; any of these will do. */
  written: z.array(z.string().regex(/^[a-z0-9-]+( [a-z0-9-]+)*$/)).min(1),
});

/** The file `words.yaml`. */
export const searchWordsSchema = z.strictObject({
  /** Words that say nothing about what is searched. */
  stopWords: z.array(z.string()),
  synonyms: z.array(synonymSchema),
});
export type SearchWords = z.infer<typeof searchWordsSchema>;
