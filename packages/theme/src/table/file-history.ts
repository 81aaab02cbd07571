import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { momentIn } from '@opd/registry';
import type { Site } from '../site.ts';

/** A change of a file, as Git has it. */
export interface FileChange {
  /** `YYYY-MM-DD` in the regency's zone. */
  readonly day: string;
  /** The commit, shortened, by which whoever has the repository finds what changed. */
  readonly commit: string;
}

type HistorySite = Pick<Site, 'slug' | 'contentRoot' | 'today'> & {
  readonly regency: Pick<Site['regency'], 'timeZone'>;
};

/**
 * The changes of all files beside the datasets of an OPD, by their path from the content folder, the newest first: one look
 * at Git, however many there are. Nothing after the day for which the site is built; nothing at all where Git does not know
 * the whole history: outside a repository, or in a shallow clone, which takes its oldest commit for the origin of everything.
 */
export async function datasetHistory(site: HistorySite): Promise<ReadonlyMap<string, readonly FileChange[]>> {
  const cwd = fileURLToPath(site.contentRoot);
  const git = async (...args: string[]) => (await promisify(execFile)('git', args, { cwd, maxBuffer: 2 ** 28 })).stdout;
  try {
    if ((await git('rev-parse', '--is-shallow-repository')).trim() !== 'false') return new Map();
    const format = '--format=%x00%h %cI';
    const log = ['log', '--no-show-signature', '--no-renames', '--name-only', '--relative', format];
    return readLog(await git('-c', 'core.quotePath=false', ...log, '--', `${site.slug}/dataset`), site);
  } catch {
    return new Map();
  }
}

function readLog(log: string, { today, regency }: HistorySite): Map<string, FileChange[]> {
  const changes = new Map<string, FileChange[]>();
  for (const part of log.split('\0').slice(1)) {
    const [head = '', ...paths] = part.split('\n').filter(Boolean);
    const [commit = '', at = ''] = head.split(' ');
    const day = momentIn(regency.timeZone, new Date(at)).slice(0, 10);
    if (day > today) continue;
    for (const path of paths) changes.set(path, [...(changes.get(path) ?? []), { day, commit }]);
  }
  return changes;
}
