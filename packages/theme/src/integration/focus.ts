import { z } from 'zod';

/** Entries by `type/folder`. */
const entriesSchema = z.array(z.string());

/**
 * The entries that alone get their page in this build, for a preview that shows an edit before all else is built anew.
 * What other entries say is known to these pages as always; only their own pages, and all lists, are left out.
 * @param env environment of the build: `OPD_FOCUS`, a JSON list such as `["berita/2026-11-24-panen-raya"]`.
 * @returns nothing when every page is built.
 */
export function focusOf(env: NodeJS.ProcessEnv): readonly string[] | undefined {
  if (env.OPD_PREVIEW !== '1' || !env.OPD_FOCUS) return undefined;
  return entriesSchema.parse(JSON.parse(env.OPD_FOCUS));
}

/** The type of an entry of the focus. */
export function focusType(entry: string): string {
  return entry.split('/')[0] ?? '';
}
