import type { Opd, PublicRegency } from '@opd/registry';
import { z } from 'zod';
import type { Backend } from '../config/backend.ts';

const termSchema = z.object({ account: z.string(), since: z.string(), until: z.string().optional() });

/** What the public site knows of itself. Written by the build that wrote this code: nothing is left to be checked. */
const siteSchema = z.custom<{ readonly opd: Opd; readonly regency: PublicRegency }>(
  (value) => typeof value === 'object' && value !== null,
);

const pageSchema = z.object({
  opd: z.object({
    slug: z.string(),
    name: z.string(),
    abbreviation: z.string(),
    siteUrl: z.string(),
    socialKitDays: z.number(),
    terms: z.array(termSchema),
  }),
  administrators: z.array(termSchema),
  site: siteSchema,
  hosting: z
    .object({
      kind: z.enum(['github', 'gitlab', 'forgejo']),
      repository: z.string(),
      branch: z.string(),
      signInUrl: z.string().optional(),
      serverUrl: z.string().optional(),
      applicationId: z.string().optional(),
      example: z.boolean(),
    })
    .optional(),
});

/** What the page says for whom it was built. */
export type CmsPage = z.infer<typeof pageSchema>;

/** Reads from the page for whom it was built. @throws Error when the page is not ours. */
export function readPage(): CmsPage {
  return pageSchema.parse(JSON.parse(document.getElementById('cms-page')?.textContent ?? ''));
}

/**
 * Where this page saves: in a preview to the machine it runs on, elsewhere to the regency's Git hosting.
 * @returns nothing when the regency has not set up any.
 */
export function backendOf(
  { opd, hosting }: Omit<CmsPage, 'site'>,
  { hostname }: Pick<Location, 'hostname'>,
): Backend | undefined {
  if (hostname.endsWith('.localhost')) return { kind: 'local', proxyUrl: `/api/v1/${opd.slug}`, branch: 'main' };
  return hosting && !hosting.example ? hosting : undefined;
}
