import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cmsSlug } from '@opd/registry';
import { renderHeadersFile } from '../headers/headers-file.ts';
import { securityHeaders } from '../headers/security-headers.ts';
import { renderOldAddresses } from '../nginx/old-addresses.ts';
import type { Services } from '../site-host.ts';
import { hostFiles } from './host-files.ts';
import { type StagedRelease, stageRelease } from './stage.ts';

/** Where a release is made from. */
export interface MakeOptions {
  readonly site: string;
  /** Absolute path of the built site. */
  readonly dist: string;
  /** Absolute path of the repository's `.cache`: what was compressed stays there. */
  readonly cache: string;
  /** What its pages talk to. */
  readonly services: Services;
}

/**
 * Makes a release of a built site for any target, gives it to somebody, and removes it afterwards.
 * @param use does its work with the release.
 * @throws DeployError when the site cannot be published.
 */
export async function withRelease<T>(
  { site, dist, cache, services }: MakeOptions,
  use: (release: StagedRelease) => Promise<T>,
): Promise<T> {
  const drafts = join(cache, 'releases');
  await mkdir(drafts, { recursive: true });
  const folder = await mkdtemp(join(drafts, `${site}-`));
  const headers = securityHeaders(site === cmsSlug ? 'cms' : 'public', services);
  try {
    const release = await stageRelease({
      ...{ site, dist, folder, cache: join(cache, 'encoded') },
      beside: (redirects) =>
        new Map([
          ...renderOldAddresses(redirects),
          [hostFiles.redirects, redirects],
          [hostFiles.headers, renderHeadersFile(headers)],
        ]),
    });
    return await use(release);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
