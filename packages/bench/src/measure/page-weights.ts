import { glob, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The pages and feeds of a built site, by what they weigh. */
export interface PageWeights {
  readonly pages: number;
  /** HTML of the heaviest page, in bytes, as it lies on the disk. */
  readonly heaviest: { readonly path: string; readonly bytes: number };
  /** HTML of the home page, compressed. */
  readonly homeGzip: number;
  /** Feeds and catalogues, in bytes. */
  readonly feeds: readonly { readonly path: string; readonly bytes: number }[];
}

/** What machines fetch, apart from pages. */
const feedNames = '{*.{xml,json},{agenda,kinerja,informasi,klarifikasi}/*.{ics,csv,xml,json}}';

/** Weighs a built site. @param output its folder. @throws Error when it holds no page. */
export async function pageWeights(output: string): Promise<PageWeights> {
  const pages = await sizes(output, '**/*.html');
  const heaviest = pages.toSorted((a, b) => b.bytes - a.bytes)[0];
  if (!heaviest) throw new Error(`Unexpected folder \`${output}\` without pages, expected a built site`);
  const home = await readFile(join(output, 'index.html'));
  return { pages: pages.length, heaviest, homeGzip: gzipSync(home).length, feeds: await sizes(output, feedNames) };
}

async function sizes(output: string, pattern: string): Promise<{ path: string; bytes: number }[]> {
  const found: { path: string; bytes: number }[] = [];
  for await (const path of glob(pattern, { cwd: output }))
    found.push({ path: `/${path}`, bytes: (await stat(join(output, path))).size });
  return found.sort((a, b) => a.path.localeCompare(b.path, 'en'));
}
