import { astroBlog } from './astro-blog.ts';
import { govuk } from './govuk.ts';
import type { Peer } from './peer.ts';

/** All that Situs OPD is compared with. */
export const peers: readonly Peer[] = [astroBlog, govuk];
