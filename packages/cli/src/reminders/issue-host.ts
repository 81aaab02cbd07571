import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { OpdError } from '../error.ts';

/** An issue as it stands on the host. */
export interface Issue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
}

/** What can be done with the issues of a repository. */
export interface IssueHost {
  /** Every issue with a label, open and closed. */
  readonly list: (label: string) => Promise<Issue[]>;
  readonly create: (issue: Pick<Issue, 'title' | 'body'>, label: IssueLabel) => Promise<number>;
  readonly change: (number: number, changes: Partial<Pick<Issue, 'title' | 'body' | 'state'>>) => Promise<void>;
  readonly comment: (number: number, body: string) => Promise<void>;
}

/** A label that marks the issues of one kind. */
export interface IssueLabel {
  readonly name: string;
  /** Six hexadecimal digits. */
  readonly color: string;
  readonly description: string;
}

/** Where the issues are. */
export interface IssueHostOptions {
  /** Address of the interface without a final slash: `https://api.github.com`, `https://git.contoh.go.id/api/v1`. */
  readonly api: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly token: string;
  /** Milliseconds between two writes: GitHub asks for a second (docs.github.com, "Best practices for using the REST API"). */
  readonly pauseBetweenWrites?: number;
}

const issueSchema = z.object({
  number: z.number().int(),
  title: z.string(),
  body: z.string().nullish(),
  state: z.enum(['open', 'closed']),
  // Lists of issues hold pull requests too: `null` on Forgejo for what is none.
  pull_request: z.unknown().optional(),
});
const issuesSchema = z.array(issueSchema);
const labelsSchema = z.array(z.object({ id: z.number().int(), name: z.string() }));
const createdSchema = z.object({ number: z.number().int() });
const labelSchema = z.object({ id: z.number().int() });

/** Pages of a list are never more: a host that always names a next one would hold us for ever. */
const mostPages = 100;

/**
 * The issues of a repository on GitHub or Forgejo, whose interfaces agree but for two things: Forgejo calls the size of a
 * page `limit`, and wants the number of a label where GitHub wants its name. It is told by its address, `…/api/v1`.
 */
export function issueHost({ api, repository, token, pauseBetweenWrites = 1_000 }: IssueHostOptions): IssueHost {
  const isForgejo = /\/api\/v1$/.test(api);
  const home = `${api}/repos/${repository}`;
  const label = new Map<string, Promise<string | number>>();

  async function ask(method: string, url: string, body?: unknown): Promise<Response> {
    const response = await fetch(url, {
      method,
      headers: {
        Accept: 'application/json',
        Authorization: `Bearer ${token}`,
        'User-Agent': 'situs-opd',
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      // Elsewhere the token is nobody's business.
      redirect: 'error',
      signal: AbortSignal.timeout(30_000),
    }).catch((error: unknown) => {
      throw new OpdError(
        `${method} ${url} got no answer: ${error instanceof Error ? error.message : String(error)}`,
        'Check GITHUB_API_URL and the network, then run it again: what was done already is not done twice.',
      );
    });
    if (!response.ok) throw await refusal(method, url, response);
    return response;
  }

  async function write(method: string, path: string, body: unknown): Promise<unknown> {
    const response = await ask(method, `${home}${path}`, body);
    const answer: unknown = await response.json();
    if (pauseBetweenWrites > 0) await pause(pauseBetweenWrites);
    return answer;
  }

  async function readAll<T>(path: string, schema: z.ZodType<readonly T[]>): Promise<T[]> {
    const size = isForgejo ? 'limit=50' : 'per_page=100';
    const all: T[] = [];
    let url: string | undefined = `${home}${path}${path.includes('?') ? '&' : '?'}${size}`;
    for (let page = 0; url !== undefined && page < mostPages; page++) {
      const response = await ask('GET', url);
      all.push(...schema.parse(await response.json()));
      url = nextPage(response, api);
    }
    return all;
  }

  /** What the host wants in the list of labels of a new issue. */
  async function referTo({ name, color, description }: IssueLabel): Promise<string | number> {
    const known = (await readAll('/labels', labelsSchema)).find((one) => one.name === name);
    const { id } =
      known ??
      labelSchema.parse(
        await write('POST', '/labels', { name, color: `${isForgejo ? '#' : ''}${color}`, description }),
      );
    return isForgejo ? id : name;
  }

  return {
    list: async (name) => {
      const query = new URLSearchParams({ state: 'all', labels: name, ...(isForgejo && { type: 'issues' }) });
      const issues = await readAll(`/issues?${query}`, issuesSchema);
      return issues
        .filter(({ pull_request: pull }) => pull === undefined || pull === null)
        .map(({ number, title, body, state }) => ({ number, title, body: body ?? '', state }));
    },
    create: async (issue, wanted) => {
      const reference = label.get(wanted.name) ?? referTo(wanted);
      label.set(wanted.name, reference);
      return createdSchema.parse(await write('POST', '/issues', { ...issue, labels: [await reference] })).number;
    },
    change: async (number, changes) => {
      await write('PATCH', `/issues/${number}`, changes);
    },
    comment: async (number, body) => {
      await write('POST', `/issues/${number}/comments`, { body });
    },
  };
}

/** Address of the next page from the header `Link` (RFC 8288); only of the same host, which alone may see the token. */
function nextPage({ headers }: Response, api: string): string | undefined {
  const next = (headers.get('link') ?? '')
    .split(',')
    .find((link) => /;\s*rel="?next"?/.test(link))
    ?.match(/<([^>]+)>/)?.[1];
  if (next === undefined) return undefined;
  const url = URL.parse(next, api);
  return url?.origin === new URL(api).origin ? url.href : undefined;
}

const mends: Readonly<Record<number, string>> = {
  401: 'The token is not valid: set GITHUB_TOKEN to `github.token` in the workflow.',
  403: 'The token may not do this: the job needs `permissions: issues: write`. If it is a limit of requests, run it again later.',
  404: 'Check GITHUB_REPOSITORY (owner/name), and that the token may read it.',
  410: 'Issues are turned off: turn them on in the settings of the repository.',
  429: 'Too many requests: run it again in an hour; what was done already is not done twice.',
};

async function refusal(method: string, url: string, response: Response): Promise<OpdError> {
  const text = (await response.text().catch(() => '')).slice(0, 300);
  return new OpdError(
    `${method} ${url} was refused with ${response.status}: ${text}`,
    mends[response.status] ?? 'Run it again later; what was done already is not done twice.',
  );
}
