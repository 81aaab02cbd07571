/** What a host answered about an address. */
export type ProbeResult =
  | { readonly kind: 'ok' }
  /** It asks to come back later (429, 503 with or without `Retry-After`, RFC 9110). */
  | { readonly kind: 'busy'; readonly waitSeconds: number }
  /** It says that there is nothing, or says nothing. */
  | { readonly kind: 'failed'; readonly reason: string };

/** How to ask. */
export interface ProbeOptions {
  /** Who asks, with an address where one can read why. */
  readonly userAgent: string;
  readonly timeoutMilliseconds: number;
}

/** Without a `Retry-After`, the host is left alone until the next night. */
const defaultWaitSeconds = 3600;

/**
 * Asks a host whether a page is there: `HEAD`, and where that is refused, `GET`, whose body is not read. Redirects are
 * followed, twenty at most. Pages that want a sign-in (401, 403) are there.
 * @param url absolute address.
 */
export async function probe(url: string, options: ProbeOptions): Promise<ProbeResult> {
  const head = await ask(url, 'HEAD', options);
  // Many servers answer HEAD wrongly: what counts is what a visitor gets.
  return head.kind === 'failed' ? ask(url, 'GET', options) : head;
}

async function ask(
  url: string,
  method: string,
  { userAgent, timeoutMilliseconds }: ProbeOptions,
): Promise<ProbeResult> {
  try {
    const response = await fetch(url, {
      method,
      headers: { 'User-Agent': userAgent, Accept: 'text/html,*/*;q=0.8' },
      signal: AbortSignal.timeout(timeoutMilliseconds),
    });
    await response.body?.cancel();
    if (response.status === 429 || response.status === 503)
      return { kind: 'busy', waitSeconds: waitSeconds(response.headers.get('retry-after')) };
    if (response.ok || response.status === 401 || response.status === 403) return { kind: 'ok' };
    return { kind: 'failed', reason: String(response.status) };
  } catch (error) {
    return { kind: 'failed', reason: reasonOf(error) };
  }
}

/** Seconds, or a date (RFC 9110, 10.2.3). */
function waitSeconds(retryAfter: string | null): number {
  if (retryAfter === null) return defaultWaitSeconds;
  const seconds = /^\d{1,9}$/.test(retryAfter) ? Number(retryAfter) : (Date.parse(retryAfter) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, Math.round(seconds)) : defaultWaitSeconds;
}

/** The code of the failure, `ENOTFOUND` or `timeout`, out of what `fetch` wraps around it. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if (error.name === 'TimeoutError') return 'timeout';
  const { cause } = error;
  if (!(cause instanceof Error)) return error.message;
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message;
}
