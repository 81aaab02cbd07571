import type { PollResults } from '@opd/derive/votes';
import type { Poll } from '@opd/registry';
import { voteChoices } from '@opd/schema';
import { parseDocument } from 'yaml';

/** What was counted of one poll. */
export type PollCount = PollResults['polls'][number];

/** What becomes of the count of a poll. */
export type SnapshotVerdict = 'written' | 'unchanged' | 'none' | 'fewer' | 'future';

/**
 * Whether a count takes the place of what the content has.
 * @param today `YYYY-MM-DD`: a count of tomorrow comes from a clock that is wrong.
 * @param mayBeFewer votes may have vanished, as after a restored backup.
 */
export function judgeCount(
  { snapshot }: Poll,
  counted: PollCount | undefined,
  { today, mayBeFewer }: { readonly today: string; readonly mayBeFewer: boolean },
): SnapshotVerdict {
  if (!counted || counted.votes === 0 || counted.since === null) return 'none';
  if (counted.until > today) return 'future';
  // Invented figures give way to counted ones, however few.
  if (!snapshot || snapshot.example) return 'written';
  const changes = voteChoices.map(({ key }) => counted.counts[key] - snapshot.counts[key]);
  if (changes.every((change) => change === 0)) return 'unchanged';
  return changes.some((change) => change < 0) && !mayBeFewer ? 'fewer' : 'written';
}

/**
 * The text of `jajak.yaml` with the newest count of a poll; all else, remarks and all, stays.
 * @param index place of the poll in the file.
 */
export function withSnapshot(text: string, index: number, { since, until, counts }: PollCount): string {
  const document = parseDocument(text);
  const ordered = Object.fromEntries(voteChoices.map(({ key }) => [key, counts[key]]));
  document.setIn(['polls', index, 'snapshot'], document.createNode({ since, until, counts: ordered }));
  return document.toString({ lineWidth: 0 });
}
