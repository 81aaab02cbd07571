import { join, resolve } from 'node:path';
import { compareSites, percent, summarise } from '@opd/compare';
import { OpdError } from '../error.ts';
import { ensureChromium } from '../verify/chromium.ts';
import { isBuilt } from '../weigh/read-site.ts';
import { listSites } from '../workspace.ts';

/** Options of `opd compare`. */
export interface CompareCommandOptions {
  /** Folder of the report, from the repository's root. */
  readonly out: string;
  /** Widths of the window, in CSS pixels. */
  readonly widths: readonly number[];
  /** Pages of each kind, besides home pages. */
  readonly each: number;
}

/**
 * `opd compare <before>`: shows by pictures what looks otherwise than in another checkout of this repository. Looks at the
 * sites that are built in both.
 * @param root the repository.
 * @param folder the other checkout, from where the command was typed.
 * @returns lines to print: what changed, the most first.
 * @throws OpdError when nothing is built in both.
 */
export async function compare(
  root: string,
  folder: string,
  { out, widths, each }: CompareCommandOptions,
): Promise<string[]> {
  const before = resolve(process.env.INIT_CWD ?? process.cwd(), folder);
  const sites = (await listSites(root)).filter((slug) => isBuilt(root, slug) && isBuilt(before, slug));
  if (sites.length === 0)
    throw new OpdError(
      `No site is built both here and in ${before}.`,
      'Run `npm run build` in both, with the same OPD_TODAY.',
    );
  const pages = await compareSites({
    ...{ before, after: root, sites, widths, ofEachKind: each, out: join(root, out) },
    chromium: process.env.OPD_CHROMIUM ?? (await ensureChromium(root)),
  });
  const changed = pages.flatMap(({ site, path, views }) =>
    views.map(({ width, share }) => `  ${site}${path} (${width}): ${percent(share)}`),
  );
  return [summarise(pages), ...changed, ...(changed.length > 0 ? [`${out}/index.html`] : [])];
}
