import autocannon from 'autocannon';
import { countedBy, voteOf } from './votes-service.ts';

/** What a load came to. */
export interface LoadResult {
  /** Votes that were answered as counted. */
  readonly acknowledged: number;
  /** Votes that the service has counted in the end. */
  readonly counted: number;
  /** Answers that were something else, failed connections and timeouts. */
  readonly failed: number;
  readonly seconds: number;
  /** Latency in milliseconds, corrected for coordinated omission. */
  readonly latency: { readonly p50: number; readonly p90: number; readonly p99: number; readonly max: number };
}

/**
 * Sends votes at a fixed rate, each from a reader of its own.
 * @param rate votes a second. @param seconds how long.
 */
export async function loadVotes(url: string, rate: number, seconds: number): Promise<LoadResult> {
  let sent = 0;
  let acknowledged = 0;
  let refused = 0;
  const before = await countedBy(url);
  const result = await autocannon({
    url,
    connections: 50,
    amount: rate * seconds,
    overallRate: rate,
    requests: [
      {
        method: 'POST',
        path: '/suara/dinas',
        setupRequest: (request) => {
          sent += 1;
          return { ...request, ...voteOf(sent) };
        },
        onResponse: (status) => {
          if (status === 303) acknowledged += 1;
          else refused += 1;
        },
      },
    ],
  });
  const { latency, errors, timeouts } = result;
  return {
    acknowledged,
    counted: (await countedBy(url)) - before,
    failed: refused + errors + timeouts,
    seconds: result.duration,
    latency: { p50: latency.p50, p90: latency.p90, p99: latency.p99, max: latency.max },
  };
}
