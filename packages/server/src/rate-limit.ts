import type { Context, MiddlewareHandler } from 'hono';
import { type ClientRateLimitInfo, rateLimiter, type Store } from 'hono-rate-limiter';
import { LRUCache } from 'lru-cache';
import { clientKey } from './client-address.ts';

/** Length of a window, in milliseconds. */
const windowMs = 60_000;

/** Clients remembered at once. Beyond that the one that was quiet longest is forgotten, so memory has an end. */
const rememberedClients = 50_000;

/** How often one client may ask. */
export interface RateLimitOptions {
  /** Requests in a minute. */
  readonly limit: number;
  /** Reverse proxies in front, see `clientKey`. */
  readonly trustedProxies: number;
  /** Answers a client that asked too often. `Retry-After` is set already. */
  readonly refuse: (context: Context) => Response | Promise<Response>;
}

/**
 * Limits how often one client asks, in fixed windows of a minute. Counts are kept in memory, for this instance alone:
 * with several instances each allows as much.
 */
export function limitRate({ limit, trustedProxies, refuse }: RateLimitOptions): MiddlewareHandler {
  return rateLimiter({
    windowMs,
    limit,
    standardHeaders: 'draft-7',
    keyGenerator: (context) => clientKey(context, trustedProxies),
    handler: refuse,
    store: new BoundedStore(),
  });
}

/** The library's own store grows with the number of addresses, which a network of machines has without end. */
class BoundedStore implements Store {
  readonly #windows = new LRUCache<string, { totalHits: number; resetTime: Date }>({ max: rememberedClients });

  increment(key: string): ClientRateLimitInfo {
    let window = this.#windows.get(key);
    const left = (window?.resetTime.getTime() ?? 0) - Date.now();
    // More than a window is left when the clock was set back: nobody waits an hour for that.
    if (window === undefined || left <= 0 || left > windowMs) {
      window = { totalHits: 0, resetTime: new Date(Date.now() + windowMs) };
      this.#windows.set(key, window);
    }
    window.totalHits += 1;
    return window;
  }

  decrement(key: string): void {
    const window = this.#windows.get(key);
    if (window !== undefined) window.totalHits -= 1;
  }

  resetKey(key: string): void {
    this.#windows.delete(key);
  }
}
