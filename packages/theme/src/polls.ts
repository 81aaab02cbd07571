import { isOpen, type Poll } from '@opd/registry';
import { votesPath } from '@opd/schema';
import type { Site } from './site.ts';

/** Title of the page of a poll, and of its part of an article. */
export const pollTitle = 'Jajak kepuasan pembaca';

/**
 * Where the form of a poll is sent; `undefined` when it takes no votes: the regency names no service, or the poll has not
 * begun or is over.
 */
export function votesAddress({ slug, regency, today }: Site, poll: Poll): string | undefined {
  const { voteService } = regency;
  return voteService && isOpen(poll, today) ? `${voteService.url}${votesPath(slug)}` : undefined;
}

/** Whether there is anything to show of a poll: a form, or figures. */
export function isShownPoll(site: Site, poll: Poll): boolean {
  return votesAddress(site, poll) !== undefined || poll.snapshot !== undefined || poll.imported.length > 0;
}
