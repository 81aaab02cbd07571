import { z } from 'zod';
import { Refused } from './answers.ts';
import type { Repository } from './repository.ts';

/** What a commit status says. */
export interface CommitStatus {
  readonly context: string;
  readonly state: 'success' | 'failure' | 'error' | 'pending';
  readonly target_url: string;
}

/** A pull request, as far as anybody here asks for it. */
export interface PullRequest {
  readonly number: number;
  title: string;
  readonly author: string;
  readonly branch: string;
  labels: readonly string[];
  state: 'open' | 'closed';
  merged: boolean;
  readonly approvals: { readonly account: string; readonly sha: string }[];
}

/** A request to GitHub's interface. */
export interface GitHubRequest {
  readonly method: string;
  /** With its query. */
  readonly url: string;
  readonly authorization: string;
  readonly body: string;
}

/** What is answered: JSON and a status. */
export interface GitHubAnswer {
  readonly status: number;
  readonly body: unknown;
}

type Handler = (parts: readonly string[], request: Request & { readonly account: string }) => unknown;
interface Request {
  readonly query: URLSearchParams;
  readonly body: unknown;
}

const treeSchema = z.object({
  base_tree: z.string(),
  tree: z.array(z.object({ path: z.string(), sha: z.string().nullable() })),
});
const commitSchema = z.object({ message: z.string(), tree: z.string(), parents: z.array(z.string()) });
const mergeSchema = z.object({ sha: z.string(), merge_method: z.literal('squash'), commit_message: z.string() });

/**
 * GitHub's interface over a real repository, as strict as its rules for `main` are here (`.github/rulesets`): nothing is
 * pushed to it, a merge takes a good check and the approval of somebody who did not write it, and nobody approves of
 * what is one's own.
 */
export class FakeGitHub {
  readonly repository: Repository;
  readonly pulls: PullRequest[] = [];
  readonly statuses = new Map<string, CommitStatus[]>();
  /** Requests that it does not know. */
  readonly unknown: string[] = [];
  /** Whoever signs in next. */
  nextAccount = '';
  /** Accounts that may write. */
  readonly writers: ReadonlySet<string>;
  /** Accounts of whom no approval is asked: a team on duty. */
  readonly onDuty = new Set<string>();
  readonly #repo: string;
  readonly #accounts = new Map<string, string>();

  /** @param repo `pemkab/situs-opd`. */
  constructor(repository: Repository, repo: string, writers: readonly string[]) {
    this.repository = repository;
    this.#repo = repo;
    this.writers = new Set(writers);
  }

  /** Has the check say something of the commit at the tip of a pull request. */
  report(pull: PullRequest, ...statuses: readonly CommitStatus[]): void {
    this.statuses.set(this.#tip(pull), [...statuses]);
  }

  answer({ method, url, authorization, body }: GitHubRequest): GitHubAnswer {
    const { pathname, searchParams } = new URL(url);
    const path = pathname.replace(`/repos/${this.#repo}`, '/repo');
    const account = this.#accountOf(authorization);
    if (account === undefined) return { status: 401, body: { message: 'Bad credentials' } };
    for (const [pattern, handler] of Object.entries(this.#routes)) {
      const [verb = '', shape = ''] = pattern.split(' ');
      const match = verb === method ? new RegExp(`^${shape}$`).exec(path) : null;
      if (match === null) continue;
      const parts = match.slice(1).map((part) => decodeURIComponent(part ?? ''));
      try {
        const request = { query: searchParams, body: body === '' ? undefined : JSON.parse(body), account };
        return { status: method === 'POST' ? 201 : 200, body: handler(parts, request) };
      } catch (error) {
        if (error instanceof Refused) return { status: error.status, body: { message: error.message } };
        return { status: 404, body: { message: 'Not Found' } };
      }
    }
    this.unknown.push(`${method} ${path}`);
    return { status: 404, body: { message: 'Not Found' } };
  }

  /** Every token is new; whose it is was settled when it was asked for. */
  #accountOf(authorization: string): string | undefined {
    const token = /^token (gho_\w+)$/.exec(authorization)?.[1];
    if (token === undefined) return undefined;
    if (!this.#accounts.has(token)) this.#accounts.set(token, this.nextAccount);
    return this.#accounts.get(token);
  }

  readonly #routes: Readonly<Record<string, Handler>> = {
    'GET /user': (_, { account }) => ({ login: account, name: `Nama ${account}`, avatar_url: null }),
    'GET /users/([^/]+)': ([login]) => ({ login, name: `Nama ${login}` }),
    'GET /repo': (_, { account }) => ({
      owner: { login: this.#repo.split('/')[0] },
      permissions: { push: this.writers.has(account) },
    }),
    'GET /repo/branches/([^/]+)': ([name = '']) => ({ name, commit: { sha: this.#head(name) } }),
    'GET /repo/git/trees/(.+)': ([tree = ''], { query }) => ({
      tree: this.repository.list(tree, query.get('recursive') === '1'),
    }),
    'GET /repo/git/blobs/(\\w+)': ([sha = '']) => ({ content: this.repository.read(sha).toString('base64') }),
    'GET /repo/commits': (_, { query }) => {
      const list = this.repository.git(['log', '-1', '--format=%H', 'main', '--', query.get('path') ?? '']);
      return list === '' ? [] : [this.#commit(list)];
    },
    'GET /repo/compare/(.+)\\.\\.\\.(.+)': ([from = '', to = '']) => this.#compare(from, to),
    'GET /repo/commits/(\\w+)/status': ([sha = '']) => ({ statuses: this.statuses.get(sha) ?? [] }),
    'POST /repo/git/blobs': (_, { body }) => {
      const { content } = z.object({ content: z.string(), encoding: z.literal('base64') }).parse(body);
      return { sha: this.repository.writeBlob(Buffer.from(content, 'base64')) };
    },
    'POST /repo/git/trees': (_, { body }) => {
      const { base_tree, tree } = treeSchema.parse(body);
      return { sha: this.repository.writeTree(base_tree, tree) };
    },
    'POST /repo/git/commits': (_, { body, account }) =>
      this.#commit(this.repository.writeCommit({ ...commitSchema.parse(body), account })),
    'POST /repo/git/refs': (_, { body }) => {
      const { ref, sha } = z.object({ ref: z.string(), sha: z.string() }).parse(body);
      const branch = ref.replace('refs/heads/', '');
      if (this.repository.head(branch) !== undefined) throw new Refused(422, 'Reference already exists');
      this.repository.setHead(branch, sha);
      return { ref, object: { sha } };
    },
    'PATCH /repo/git/refs/heads/([^/]+)': ([branch = ''], { body }) => {
      const { sha } = z.object({ sha: z.string(), force: z.boolean() }).parse(body);
      if (branch === 'main') throw new Refused(422, 'Changes must be made through a pull request.');
      this.#head(branch);
      this.repository.setHead(branch, sha);
      return { object: { sha } };
    },
    'DELETE /repo/git/refs/heads/([^/]+)': ([branch = '']) => {
      this.#head(branch);
      this.repository.removeBranch(branch);
      return {};
    },
    'GET /repo/pulls': (_, { query }) => {
      const head = query.get('head');
      return this.pulls
        .filter(({ state, branch }) => state === query.get('state') && (head === null || head.split(':')[1] === branch))
        .map((pull) => this.#pull(pull));
    },
    'POST /repo/pulls': (_, { body, account }) => {
      const { title, head } = z.object({ title: z.string(), head: z.string(), base: z.literal('main') }).parse(body);
      const [, branch = ''] = head.split(':');
      this.#head(branch);
      const pull: PullRequest = {
        number: this.pulls.length + 1,
        title,
        author: account,
        branch,
        labels: [],
        state: 'open',
        merged: false,
        approvals: [],
      };
      this.pulls.push(pull);
      return this.#pull(pull);
    },
    'PATCH /repo/pulls/(\\d+)': ([number], { body }) => {
      const pull = this.#numbered(number);
      pull.state = z.object({ state: z.enum(['open', 'closed']) }).parse(body).state;
      return this.#pull(pull);
    },
    'PUT /repo/issues/(\\d+)/labels': ([number], { body }) => {
      const pull = this.#numbered(number);
      pull.labels = z.object({ labels: z.array(z.string()) }).parse(body).labels;
      return pull.labels.map((name) => ({ name }));
    },
    'POST /repo/pulls/(\\d+)/reviews': ([number], { body, account }) => {
      const pull = this.#numbered(number);
      const { commit_id: sha } = z.object({ event: z.literal('APPROVE'), commit_id: z.string() }).parse(body);
      if (account === pull.author) throw new Refused(422, 'Can not approve your own pull request');
      pull.approvals.push({ account, sha });
      return {};
    },
    'PUT /repo/pulls/(\\d+)/merge': ([number], { body, account }) => this.#merge(this.#numbered(number), body, account),
    // Where Decap keeps its notes.
    'GET /search/issues': () => ({ items: [] }),
  };

  #merge(pull: PullRequest, body: unknown, account: string): unknown {
    const { sha, commit_message: message } = mergeSchema.parse(body);
    if (sha !== this.#tip(pull)) throw new Refused(409, 'Head branch was modified. Review and try the merge again.');
    const check = this.statuses.get(sha)?.find(({ context }) => context === 'Hasil periksa isi');
    if (check?.state !== 'success')
      throw new Refused(405, `Required status check "Periksa isi" is ${check === undefined ? 'expected' : 'failing'}.`);
    if (!pull.approvals.some((approval) => approval.sha === sha) && !this.onDuty.has(account))
      throw new Refused(405, 'At least 1 approving review is required by reviewers with write access.');
    const merged = this.repository.squash(
      'main',
      pull.branch,
      `${pull.title} (#${pull.number})\n\n${message}`,
      account,
    );
    pull.state = 'closed';
    pull.merged = true;
    return { sha: merged, merged: true };
  }

  #compare(from: string, to: string): unknown {
    const [base, head] = [this.#commitish(from), this.#commitish(to)];
    return {
      base_commit: this.#commit(base),
      commits: this.repository.commitsBetween(base, head).map(({ sha }) => this.#commit(sha)),
      files: this.repository.changes(base, head).map(({ path, status, sha, binary }) => ({
        filename: path,
        status,
        sha,
        // GitHub leaves it out where a file is no text.
        ...(binary ? {} : { patch: '@@' }),
      })),
    };
  }

  #commitish(name: string): string {
    const branch = name.split(':').at(-1) ?? '';
    return this.repository.head(branch) ?? this.repository.git(['rev-parse', '--verify', branch]);
  }

  #commit(sha: string): unknown {
    const { message, parents, author } = this.repository.commit(sha);
    return {
      sha,
      commit: { message, author, committer: author },
      parents: parents.map((parent) => ({ sha: parent })),
    };
  }

  #pull(pull: PullRequest): unknown {
    const [owner] = this.#repo.split('/');
    return {
      ...pull,
      user: { login: pull.author },
      labels: pull.labels.map((name) => ({ name })),
      head: { ref: pull.branch, sha: this.#tip(pull), repo: { fork: false, owner: { login: owner } } },
      base: { ref: 'main', sha: this.#head('main') },
      updated_at: '2026-11-25T03:00:00Z',
    };
  }

  #tip({ branch }: PullRequest): string {
    return this.#head(branch);
  }

  #head(branch: string): string {
    const sha = this.repository.head(branch);
    if (sha === undefined) throw new Refused(404, 'Branch not found');
    return sha;
  }

  #numbered(number: string | undefined): PullRequest {
    const pull = this.pulls.find((one) => one.number === Number(number));
    if (!pull) throw new Refused(404, 'Not Found');
    return pull;
  }
}
