import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { choosePages, pagesOf, type SitePage } from './choose-pages.ts';
import { Photographer } from './photographer.ts';
import { pictureDifference } from './picture-difference.ts';
import { type ComparedPage, renderReport } from './report.ts';

/** What is compared, and how. */
export interface CompareOptions {
  /** Absolute path of a repository with the sites as they were, built. */
  readonly before: string;
  /** Absolute path of the repository with the sites as they are to be, built. */
  readonly after: string;
  /** The sites. */
  readonly sites: readonly string[];
  /** Absolute path of the folder for the report; what is in it goes. */
  readonly out: string;
  /** Absolute path of Chromium. */
  readonly chromium: string;
  /** Widths of the window, in CSS pixels. */
  readonly widths: readonly number[];
  /** Of each kind of page besides home pages. */
  readonly ofEachKind: number;
}

/** Pages that are photographed at once: more than cores, since each waits for its photos. */
const atOnce = 4;

/**
 * Photographs pages before and after a change, and writes a static page that shows what differs.
 * @returns every page that was compared, those with the largest difference first.
 */
export async function compareSites(options: CompareOptions): Promise<ComparedPage[]> {
  const { before, after, sites, out, chromium, ofEachKind } = options;
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const distOf = (root: string, site: string) => join(root, 'sites', site, 'dist');
  const all = await Promise.all(
    sites.map(async (site) => {
      const [old, now] = await Promise.all([before, after].map((root) => pagesOf(distOf(root, site), site)));
      return { old: old ?? [], now: now ?? [] };
    }),
  );
  const there = new Set(all.flatMap(({ old }) => old).map(keyOf));
  const waiting = choosePages(
    all.flatMap(({ now }) => now).filter((page) => there.has(keyOf(page))),
    ofEachKind,
  );
  const photographer = await Photographer.open(chromium);
  const compared: ComparedPage[] = [];
  const worker = async () => {
    for (let page = waiting.shift(); page; page = waiting.shift()) {
      const [old, now] = [distOf(before, page.site), distOf(after, page.site)];
      compared.push(await comparePage(page, { old, now }, photographer, options));
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, worker));
  } finally {
    await photographer.close();
  }
  const sorted = compared.sort((a, b) => largest(b) - largest(a) || (keyOf(a) < keyOf(b) ? -1 : 1));
  await writeFile(join(out, 'index.html'), renderReport(sorted));
  return sorted;
}

const keyOf = ({ site, path }: SitePage) => `${site}${path}`;
const largest = ({ views }: ComparedPage) => Math.max(0, ...views.map(({ share }) => share));

/** The files of a page are named by what they hold: where its text is the same, so is what one sees. */
async function comparePage(
  page: SitePage,
  { old, now }: { readonly old: string; readonly now: string },
  photographer: Photographer,
  { out, widths }: CompareOptions,
): Promise<ComparedPage> {
  const texts = await Promise.all([old, now].map((dist) => readFile(join(dist, page.path, 'index.html'))));
  if (texts[0]?.equals(texts[1] ?? Buffer.alloc(0))) return { ...page, views: [] };
  const views: ComparedPage['views'][number][] = [];
  for (const width of widths) {
    const was = await photographer.take(old, page.path, width);
    const is = await photographer.take(now, page.path, width);
    const difference = await pictureDifference(was, is);
    if (!difference) continue;
    const name = `${page.site}${page.path.replaceAll('/', '_')}${width}`;
    const files = { before: `${name}-lama.webp`, after: `${name}-baru.webp`, difference: `${name}-beda.webp` };
    for (const [file, picture] of [
      [files.before, was],
      [files.after, is],
      [files.difference, difference.picture],
    ] as const)
      await writeFile(join(out, file), await sharp(picture).webp({ quality: 80, effort: 2 }).toBuffer());
    views.push({ width, share: difference.share, ...files });
  }
  return { ...page, views };
}
