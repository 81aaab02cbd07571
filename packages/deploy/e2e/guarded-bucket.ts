import { request as ask, createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/**
 * Stands before a bucket on loopback and kills who deploys at one of its requests: before the bucket hears of it, when it
 * has heard half, or when it has done what was asked and the answer is lost.
 */
export class GuardedBucket {
  readonly #server: Server;
  readonly #port: number;
  #deadline = Number.POSITIVE_INFINITY;
  #hears: 'nothing' | 'half' | 'all' = 'nothing';
  #kill = () => {};
  /** Requests since it was armed. */
  passed = 0;

  private constructor(port: number) {
    this.#port = port;
    this.#server = createServer((request, response) => {
      this.#pass(request, response).catch(() => response.destroy());
    });
  }

  /** @param port of the bucket. */
  static async start(port: number): Promise<GuardedBucket> {
    const guard = new GuardedBucket(port);
    await new Promise<void>((resolve) => guard.#server.listen(0, '127.0.0.1', resolve));
    return guard;
  }

  stop(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  get endpoint(): string {
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('The guard does not listen');
    const { port }: AddressInfo = address;
    return `http://127.0.0.1:${port}`;
  }

  /**
   * Counts from now on.
   * @param deadline number of the request that is the last.
   * @param hears what the bucket hears of it.
   */
  arm(deadline: number, hears: 'nothing' | 'half' | 'all', kill: () => void): void {
    this.passed = 0;
    this.#deadline = deadline;
    this.#hears = hears;
    this.#kill = kill;
  }

  async #pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(request);
    const turn = ++this.passed;
    if (turn < this.#deadline) return this.#forward(request, body, response);
    // Who is about to be killed gets no answer any more.
    if (turn > this.#deadline) return;
    // S3 keeps no half of an object; the server that stands for it here does, which only the pointer would show.
    if (this.#hears === 'half' && !request.url?.endsWith('/current'))
      await this.#forward(request, body.subarray(0, body.length / 2));
    if (this.#hears === 'all') await this.#forward(request, body);
    this.#kill();
  }

  /** Hands a request on. @param response gets the answer; without one it is lost. A part of a body breaks off. */
  #forward({ method, url, headers }: IncomingMessage, body: Buffer, response?: ServerResponse): Promise<void> {
    return new Promise((resolve) => {
      const onward = ask(
        { host: '127.0.0.1', port: this.#port, method, path: url, headers, agent: false },
        (answer) => {
          if (response) response.writeHead(answer.statusCode ?? 502, answer.headers);
          if (response) answer.pipe(response);
          else answer.resume();
          answer.once('end', resolve);
        },
      );
      onward.once('error', () => resolve());
      if (body.length < Number(headers['content-length'] ?? 0)) onward.write(body, () => onward.destroy());
      else onward.end(body);
    });
  }
}
