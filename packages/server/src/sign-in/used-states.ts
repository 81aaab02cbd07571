import { LRUCache } from 'lru-cache';
import { signInSeconds } from './sealed-cookie.ts';

/** More than finish in the life of a cookie at 200 sign-ins a second. Beyond that the oldest is forgotten. */
const rememberedStates = 150_000;

/**
 * States that came back once. A second request with the same state and cookie is a replay.
 *
 * Kept in memory until the cookie is worthless, for this instance alone: another instance, or this one after a restart,
 * would let the replay through to GitHub, which takes no code twice (RFC 6749, 4.1.2) and so answers as if it had
 * expired. Nobody gets a token from a replay in either case.
 */
export class UsedStates {
  readonly #states = new LRUCache<string, true>({ max: rememberedStates, ttl: signInSeconds * 1000 });

  /** Marks a state as used. @returns whether this was the first time. */
  use(state: string): boolean {
    if (this.#states.has(state)) return false;
    this.#states.set(state, true);
    return true;
  }
}
