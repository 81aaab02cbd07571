import type { Site } from '../site.ts';

/** Stands for `virtual:opd/site`: the site of the draft that is shown. One page of the CMS is for one OPD. */
export let site: Site;

/** Says whose site the drafts are for. */
export function previewSite(of: Site): void {
  site = of;
}
