import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadPolls, pollsPath } from '@opd/registry';
import { nodeReader } from '@opd/registry/node';
import { currentDay } from '../build/build-env.ts';
import { OpdError } from '../error.ts';
import { readResults } from '../votes/read-results.ts';
import { judgeCount, type SnapshotVerdict, withSnapshot } from '../votes/write-snapshot.ts';
import { listSites, readRegency, registryError } from '../workspace.ts';

/** Options of `opd votes snapshot`. */
export interface SnapshotOptions {
  /** Address or file; the service that `kabupaten.yaml` names when absent. */
  readonly from?: string;
  /** Takes over counts that are lower than those in the content. */
  readonly fewer?: boolean;
}

/** What is said of each poll that is not simply written or unchanged. */
const words: Readonly<Record<SnapshotVerdict, string>> = {
  written: 'written',
  unchanged: 'unchanged',
  none: 'no votes yet',
  fewer: 'left as it is: the service has fewer votes. If they were lost, take that over with --fewer',
  future: 'left as it is: the service counted on a day to come. Set its clock',
};

/**
 * `opd votes snapshot`: writes what the service has counted into each `content/<opd>/jajak.yaml`, so that the sites show
 * it when the service is down.
 * @param root the repository.
 * @returns the text to print, and the exit code: 1 when a count was refused.
 * @throws OpdError when there is no service, it does not answer, or a file of polls is wrong.
 */
export async function snapshotVotes(
  root: string,
  { from, fewer: mayBeFewer = false }: SnapshotOptions,
): Promise<{ readonly text: string; readonly code: number }> {
  const source = from ?? (await readRegency(root)).voteService?.url;
  if (source === undefined) {
    throw new OpdError('content/kabupaten.yaml names no voteService.', 'Add it there, or give --from <url or file>.');
  }
  const [results, today] = await Promise.all([readResults(source), currentDay(root)]);
  const reader = nodeReader(join(root, 'content'));
  const lines: string[] = [];
  let isRefused = false;
  for (const slug of await listSites(root)) {
    const { value, problems } = await loadPolls(reader, slug);
    if (!value) throw registryError(problems);
    const file = join(root, 'content', pollsPath(slug));
    for (const [index, poll] of value.polls.entries()) {
      const counted = results.polls.find((one) => one.opd === slug && one.poll === poll.id);
      const verdict = judgeCount(poll, counted, { today, mayBeFewer });
      if (verdict === 'written' && counted)
        await writeFile(file, withSnapshot(await readFile(file, 'utf8'), index, counted));
      isRefused ||= verdict === 'fewer' || verdict === 'future';
      lines.push(`${slug}/${poll.id}: ${words[verdict]}`);
    }
  }
  return { text: `${lines.join('\n') || 'No site asks anything.'}\n`, code: isRefused ? 1 : 0 };
}
