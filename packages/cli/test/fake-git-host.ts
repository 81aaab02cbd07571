import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { z } from 'zod';

/** An issue as the host keeps it. */
export interface StoredIssue {
  readonly number: number;
  title: string;
  body: string;
  state: 'open' | 'closed';
  labels: string[];
  comments: string[];
  readonly isPull?: boolean;
}

/** A pull request as the host keeps it. */
export interface StoredPull {
  readonly head: string;
  readonly base: string;
  readonly title: string;
  readonly body: string;
  state: 'open' | 'closed';
}

const issueSchema = z.object({
  title: z.string().optional(),
  body: z.string().optional(),
  state: z.enum(['open', 'closed']).optional(),
  labels: z.array(z.union([z.string(), z.number()])).optional(),
});
const labelSchema = z.object({ name: z.string(), color: z.string(), description: z.string() });
const commentSchema = z.object({ body: z.string() });
const pullSchema = z.object({ head: z.string(), base: z.string(), title: z.string(), body: z.string() });

/** Lists come in pages of this size, whatever was asked for: a client must follow the header `Link`. */
const pageSize = 2;

/**
 * Issues and pull requests of one repository, `pemkab/situs`, on loopback: as GitHub answers, or as Forgejo, which wants
 * labels by number. It refuses what the real ones refuse.
 */
export class FakeGitHost {
  readonly issues: StoredIssue[] = [];
  readonly pulls: StoredPull[] = [];
  readonly labels: { readonly id: number; readonly name: string; readonly color: string }[] = [];
  /** Method and path of everything that was asked, in order. */
  readonly asked: string[] = [];
  /** Status with which all is refused, when set. */
  refuseWith: number | undefined;
  readonly token = 'tanda-masuk';
  readonly #forgejo: boolean;
  readonly #server: Server;

  private constructor(forgejo: boolean) {
    this.#forgejo = forgejo;
    this.#server = createServer((request, response) => {
      this.#answer(request).then(
        ({ status, body, link }) => {
          response.writeHead(status, { 'content-type': 'application/json', ...(link && { link }) });
          response.end(JSON.stringify(body));
        },
        (error: unknown) => response.writeHead(500).end(String(error)),
      );
    });
  }

  static async start({ forgejo = false } = {}): Promise<FakeGitHost> {
    const host = new FakeGitHost(forgejo);
    await new Promise<void>((resolve) => host.#server.listen(0, '127.0.0.1', resolve));
    return host;
  }

  stop(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  /** Address of the interface. */
  get api(): string {
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('The host does not listen');
    const { port }: AddressInfo = address;
    return `http://127.0.0.1:${port}${this.#forgejo ? '/api/v1' : ''}`;
  }

  /** What was asked that changes something. */
  get writes(): string[] {
    return this.asked.filter((line) => !line.startsWith('GET'));
  }

  async #answer(request: IncomingMessage): Promise<{ status: number; body: unknown; link?: string }> {
    const { pathname, searchParams } = new URL(request.url ?? '', this.api);
    const path = pathname.slice(new URL(this.api).pathname.replace(/\/$/, '').length);
    this.asked.push(`${request.method} ${path}`);
    if (request.headers.authorization !== `Bearer ${this.token}`)
      return { status: 401, body: { message: 'Bad credentials' } };
    if (this.refuseWith !== undefined) return { status: this.refuseWith, body: { message: 'No' } };
    if (!path.startsWith('/repos/pemkab/situs/')) return { status: 404, body: { message: 'Not Found' } };
    const [place = '', number, below] = path.slice('/repos/pemkab/situs/'.length).split('/');
    const input: unknown = request.method === 'GET' ? undefined : await json(request);
    if (place === 'pulls') return this.#propose(input);
    if (place === 'labels') return this.#labels(input, path, searchParams);
    if (place !== 'issues') return { status: 404, body: { message: 'Not Found' } };
    if (number === undefined) return input === undefined ? this.#list(path, searchParams) : this.#create(input);
    const issue = this.issues.find((one) => one.number === Number(number));
    if (!issue) return { status: 404, body: { message: 'Not Found' } };
    if (below === 'comments') {
      issue.comments.push(commentSchema.parse(input).body);
      return { status: 201, body: { id: 1 } };
    }
    const { title = issue.title, body = issue.body, state = issue.state } = issueSchema.parse(input);
    Object.assign(issue, { title, body, state });
    return { status: 200, body: this.#shown(issue) };
  }

  #list(path: string, query: URLSearchParams) {
    const found = this.issues.filter(({ labels }) => labels.includes(query.get('labels') ?? ''));
    const wanted = query.get('state') === 'all' ? found : found.filter(({ state }) => state === 'open');
    return this.#page(
      path,
      query,
      wanted.map((issue) => this.#shown(issue)),
    );
  }

  #page(path: string, query: URLSearchParams, all: readonly unknown[]) {
    const page = Number(query.get('page') ?? 1);
    const next = new URLSearchParams({ ...Object.fromEntries(query), page: String(page + 1) });
    const link = page * pageSize < all.length ? `<${this.api}${path}?${next}>; rel="next"` : undefined;
    return { status: 200, body: all.slice((page - 1) * pageSize, page * pageSize), link };
  }

  #labels(input: unknown, path: string, query: URLSearchParams) {
    if (input === undefined) return this.#page(path, query, this.labels);
    const { name, color } = labelSchema.parse(input);
    if (this.#forgejo !== color.startsWith('#')) return { status: 422, body: { message: 'color is invalid' } };
    const label = { id: this.labels.length + 41, name, color };
    this.labels.push(label);
    return { status: 201, body: label };
  }

  /** Each says in its own words that a branch is proposed already. */
  #propose(input: unknown) {
    const pull = pullSchema.parse(input);
    if (!this.pulls.some(({ head, state }) => head === pull.head && state === 'open')) {
      this.pulls.push({ ...pull, state: 'open' });
      return { status: 201, body: { number: this.pulls.length } };
    }
    if (this.#forgejo)
      return { status: 409, body: { message: `pull request already exists for these targets [id: 1]` } };
    const message = `A pull request already exists for pemkab:${pull.head}.`;
    return { status: 422, body: { message: 'Validation Failed', errors: [{ message }] } };
  }

  #create(input: unknown) {
    const { title = '', body = '', labels = [] } = issueSchema.parse(input);
    const names = labels.map((label) =>
      this.#forgejo ? this.labels.find(({ id }) => id === label)?.name : typeof label === 'string' ? label : undefined,
    );
    if (names.includes(undefined)) return { status: 422, body: { message: 'labels are invalid' } };
    const issue = this.add({ title, body, labels: names.filter((name) => name !== undefined) });
    return { status: 201, body: this.#shown(issue) };
  }

  /** Puts an issue there, as a person would. */
  add(issue: Partial<StoredIssue>): StoredIssue {
    const number = this.issues.length + 1;
    const stored: StoredIssue = { title: '', body: '', state: 'open', labels: [], comments: [], ...issue, number };
    this.issues.push(stored);
    return stored;
  }

  #shown({ number, title, body, state, isPull }: StoredIssue) {
    // Hosts may store other line ends than they were given.
    const shown = { number, title, body: body.replaceAll('\n', '\r\n'), state };
    if (this.#forgejo) return { ...shown, pull_request: isPull ? {} : null };
    return isPull ? { ...shown, pull_request: {} } : shown;
  }
}
