import type { GitHosting, Opd, PublicRegency } from '@opd/registry';

/** An OPD as the CMS shows it. */
export interface CmsOpd {
  readonly slug: string;
  readonly name: string;
  readonly abbreviation: string;
  /** Kind of OPD, see `opdKinds` of the registry. */
  readonly kind: string;
  /** All that its public site knows of it, for the preview of its pages. */
  readonly profile: Opd;
  /** Address of its public site. */
  readonly siteUrl: string;
  /** Days in which what it publishes has a social kit there. */
  readonly socialKitDays: number;
  /** Terms of the accounts that may write for it, past and future ones too; examples stand for nobody. */
  readonly terms: readonly WritingTerm[];
}

/** An account that may write, and when. Nothing else about the person: the page is public. */
export interface WritingTerm {
  readonly account: string;
  /** First and last day, `YYYY-MM-DD`. */
  readonly since: string;
  readonly until?: string;
}

/** For whom the CMS is built. */
export interface CmsSite {
  /** Public address of the CMS, without a final slash. */
  readonly origin: string;
  readonly regency: PublicRegency;
  readonly opds: readonly CmsOpd[];
  /** Where the repository is kept; without it the CMS works in the preview only. */
  readonly hosting?: GitHosting;
  /** Terms of those who administer all sites. */
  readonly administrators: readonly WritingTerm[];
}
