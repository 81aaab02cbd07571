import { z } from 'zod';
import type { HostedBackend } from '../config/backend.ts';

/** The pull request that holds a draft. */
export interface DraftChange {
  readonly number: number;
  /** Account of who opened it: of the draft's author. */
  readonly author: string;
  /** Approves it in the name of the account that is signed in. @throws what the host answers when it refuses. */
  readonly approve: () => Promise<void>;
}

/** The inner interface of Decap's backends to their hosts, as far as it is used here. */
export interface HostApi {
  /** GitHub and Forgejo. */
  readonly getBranchPullRequest?: (branch: string) => Promise<unknown>;
  readonly request: (path: string, options: { readonly method: string; readonly body: string }) => Promise<unknown>;
  readonly originRepoURL?: string;
  /** Commit statuses of a draft; nothing asks the preview. */
  readonly getStatuses?: (collection: string, slug: string) => Promise<unknown>;
  /** GitLab. */
  readonly getBranchMergeRequest?: (branch: string) => Promise<unknown>;
  readonly requestJSON?: (request: Readonly<Record<string, unknown>>) => Promise<unknown>;
  readonly repoURL?: string;
}

const pullRequest = z.object({
  number: z.number(),
  user: z.object({ login: z.string() }),
  head: z.object({ sha: z.string() }),
});
const mergeRequest = z.object({ iid: z.number(), author: z.object({ username: z.string() }), sha: z.string() });

/** Forgejo's word for it is not GitHub's. */
const approval = { github: 'APPROVE', forgejo: 'APPROVED' };

/**
 * Looks up the pull request of a draft. Decap itself keeps only the author's full name, which anybody may change.
 * @throws Error when the draft has none, or the host answers something else.
 */
export async function draftChange(
  kind: HostedBackend,
  api: HostApi,
  { collection, slug }: { readonly collection: string; readonly slug: string },
): Promise<DraftChange> {
  // As `branchFromContentKey` and `generateContentKey` of Decap name it.
  const branch = `cms/${collection}/${slug}`;
  if (kind === 'gitlab') {
    const { iid, author, sha } = mergeRequest.parse(await api.getBranchMergeRequest?.(branch));
    const approve = async (): Promise<void> => {
      const url = `${api.repoURL}/merge_requests/${iid}/approve`;
      await api.requestJSON?.({ method: 'POST', url, params: { sha } });
    };
    return { number: iid, author: author.username, approve };
  }
  const { number, user, head } = pullRequest.parse(await api.getBranchPullRequest?.(branch));
  const approve = async (): Promise<void> => {
    const body = JSON.stringify({ event: approval[kind], commit_id: head.sha });
    await api.request(`${api.originRepoURL}/pulls/${number}/reviews`, { method: 'POST', body });
  };
  return { number, author: user.login, approve };
}
