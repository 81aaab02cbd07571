import { astroEqual, astroStock } from './astro.ts';
import { eleventy } from './eleventy.ts';
import { hugo } from './hugo.ts';
import type { Peer } from './peer.ts';

/** All peers, in the order of the tables. */
export const peers: readonly Peer[] = [hugo, astroEqual, astroStock, eleventy];

/** Why a peer cannot run on this machine; `undefined` when it can. */
export function whyMissing(peer: Peer): string | undefined {
  try {
    peer.version();
    peer.program();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
