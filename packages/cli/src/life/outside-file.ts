import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cmsSlug, portalSlug } from '@opd/registry';
import { listContent } from '../workspace.ts';
import { type RaisedAlert, raisedAlerts } from './raised-alerts.ts';
import { turnsOf } from './turns.ts';

/** Where it is kept what a site shows for reasons outside its own content; `turbo.json` counts it as an input. */
export const outsideFile = (slug: string) => `sites/${slug}/.outside.json`;

/**
 * Tells Turborepo of each site what its content does not tell: at which hour of the day something last came or went, and
 * which emergencies other offices have raised for it. Its fingerprint of a site holds the day, not the time: without this
 * a build from before that hour would come from the cache after it; with the time itself every site would be built again
 * every minute. A site with neither has no file.
 * @param root the repository.
 * @param slugs the sites that are to be built.
 * @param moment for which they are built, `YYYY-MM-DDTHH:mm`.
 */
export async function writeOutside(root: string, slugs: readonly string[], moment: string): Promise<void> {
  const sites = slugs.filter((slug) => slug !== cmsSlug);
  const alerts = await raisedAlerts(root, moment);
  // The portal shows what all of them publish.
  const opds = sites.includes(portalSlug) ? await listContent(root) : sites;
  const turns = (await turnsOf(root, opds, { ofTheHour: true })).filter(({ at }) => isToday(at, moment));
  await Promise.all(
    sites.map(async (slug) => {
      const own = slug === portalSlug ? turns : turns.filter((turn) => turn.slug === slug);
      const raised = alerts.filter((alert) => alert.isFor(slug));
      await writeFacts(join(root, outsideFile(slug)), {
        lastTurn: own.at(-1)?.at,
        alerts: raised.length > 0 ? fingerprint(raised) : undefined,
      });
    }),
  );
}

/** What turned on earlier days, or at midnight, came with the new day. */
function isToday(at: string, moment: string): boolean {
  return at > `${moment.slice(0, 10)}T00:00` && at <= moment;
}

/** Of the announcements, and of what tells whose they are. */
function fingerprint(alerts: readonly RaisedAlert[]): string {
  const digest = createHash('sha256');
  for (const { path, text, office } of alerts)
    for (const part of [path, text, office]) digest.update(`${part.length}:${part}`);
  return digest.digest('base64url');
}

async function writeFacts(path: string, facts: Readonly<Record<string, string | undefined>>): Promise<void> {
  const text = `${JSON.stringify(facts)}\n`;
  if (text === '{}\n') return rm(path, { force: true });
  if ((await readFile(path, 'utf8').catch(() => undefined)) === text) return;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
