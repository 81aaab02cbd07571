import { z } from 'zod';
import { checkContext, previewContext } from '../config/backend.ts';
import type { HostApi } from './draft-change.ts';

const statuses = z.array(z.object({ context: z.string(), state: z.string(), target_url: z.string() }));

/**
 * Where the site can be looked at as it will be with a draft, if something deploys it: the link of a commit status with
 * the name `previewContext`, or of one that calls itself a deploy, as those of Netlify and Cloudflare do.
 * @returns nothing when there is none.
 */
export async function sitePreviewOf(
  api: HostApi,
  { collection, slug }: { readonly collection: string; readonly slug: string },
): Promise<string | undefined> {
  const found = statuses.parse((await api.getStatuses?.(collection, slug)) ?? []);
  const isPreview = (context: string): boolean =>
    context !== checkContext && (context === previewContext || /deploy/i.test(context));
  const preview = found.find(({ context, state }) => state === 'success' && isPreview(context));
  // Whoever may push may write a status.
  return preview && URL.parse(preview.target_url)?.protocol === 'https:' ? preview.target_url : undefined;
}
