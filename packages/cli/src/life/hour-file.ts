import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { portalSlug } from '@opd/registry';
import { cmsSlug, listContent } from '../workspace.ts';
import { type Turn, turnsOf } from './turns.ts';

/** Where the hour of a site is kept; `turbo.json` counts it among what a site is built from. */
export const hourFile = (slug: string) => `sites/${slug}/.hour.json`;

/**
 * Tells Turborepo at which hour of the day something last came or went on each site. Its fingerprint of a site holds
 * the day, not the time: without this a build from before that hour would come from the cache after it; with the time
 * itself every site would be built again every minute. A site without such an hour today has no file.
 * @param root the repository.
 * @param slugs the sites that are to be built.
 * @param moment for which they are built, `YYYY-MM-DDTHH:mm`.
 */
export async function writeHours(root: string, slugs: readonly string[], moment: string): Promise<void> {
  const sites = slugs.filter((slug) => slug !== cmsSlug);
  // The portal shows what all of them publish.
  const opds = sites.includes(portalSlug) ? [...(await listContent(root))] : sites;
  const turns = (await turnsOf(root, opds, { ofTheHour: true })).filter(({ at }) => isToday(at, moment));
  await Promise.all(
    sites.map((slug) => {
      const own = slug === portalSlug ? turns : turns.filter((turn) => turn.slug === slug);
      return writeHour(join(root, hourFile(slug)), own);
    }),
  );
}

/** What turned on earlier days, or at midnight, came with the new day. */
function isToday(at: string, moment: string): boolean {
  return at > `${moment.slice(0, 10)}T00:00` && at <= moment;
}

async function writeHour(path: string, turns: readonly Turn[]): Promise<void> {
  const last = turns.at(-1);
  if (!last) return rm(path, { force: true });
  const text = `${JSON.stringify({ lastTurn: last.at })}\n`;
  if ((await readFile(path, 'utf8').catch(() => undefined)) === text) return;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
