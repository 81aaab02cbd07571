import type { Opd, PublicRegency } from '@opd/registry';

/** All that a page knows about its site besides its entries. Given by `virtual:opd/site`. */
export interface Site {
  /** The OPD's folder, `portal` for the regency's own site. */
  readonly slug: string;
  /** Public origin without a final slash: `https://dinkes.bojonegorokab.go.id`. */
  readonly origin: string;
  readonly regency: PublicRegency;
  /** The agency, without its operators; for the portal, the regency's own record of kind `portal`. */
  readonly opd: Opd;
  /** The day the site is built for, `YYYY-MM-DD` in the regency's zone. What is current, over or overdue is reckoned from it. */
  readonly today: string;
  /** The `content/` folder as a `file:` address with a final slash, for the files beside entries. */
  readonly contentRoot: string;
}
