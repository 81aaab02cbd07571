import { Hono } from 'hono';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** Figures of the service for Prometheus. None of them tells who did something. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests: Counter<'method' | 'status'>;
  readonly #votes: Counter<'outcome'>;
  readonly #commit: Histogram;
  readonly #batch: Histogram;

  constructor() {
    const registers = [this.#registry];
    collectDefaultMetrics({ register: this.#registry });
    this.#requests = new Counter({
      ...{ name: 'opd_requests_total', help: 'Answers by method and status', registers },
      labelNames: ['method', 'status'],
    });
    this.#votes = new Counter({
      ...{ name: 'opd_votes_total', help: 'Votes by what became of them', registers },
      labelNames: ['outcome'],
    });
    this.#commit = new Histogram({
      ...{ name: 'opd_vote_commit_seconds', help: 'Time of a commit of votes', registers },
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    });
    this.#batch = new Histogram({
      ...{ name: 'opd_vote_commit_votes', help: 'Votes in a commit', registers },
      buckets: [1, 2, 5, 10, 25, 50, 100, 500, 5000],
    });
  }

  /** Counts an answer. Methods that HTTP does not know are one. */
  answered(method: string, status: number): void {
    const known = ['GET', 'HEAD', 'POST', 'OPTIONS', 'PUT', 'DELETE', 'PATCH'].includes(method) ? method : 'other';
    this.#requests.inc({ method: known, status: String(status) });
  }

  /** Counts a vote. @param outcome `counted`, or a word of our own for why it was not. */
  voted(outcome: string): void {
    this.#votes.inc({ outcome });
  }

  /** Measures a commit. */
  committed(votes: number, seconds: number): void {
    this.#commit.observe(seconds);
    this.#batch.observe(votes);
  }

  /** Watches a figure. */
  watch(name: string, help: string, read: () => number): void {
    new Gauge({
      ...{ name, help, registers: [this.#registry] },
      collect() {
        this.set(read());
      },
    });
  }

  /** What Prometheus reads, to be served on this machine alone. */
  app(): Hono {
    const app = new Hono();
    app.get('/metrics', async (context) => {
      return context.body(await this.#registry.metrics(), 200, { 'Content-Type': this.#registry.contentType });
    });
    return app;
  }
}
