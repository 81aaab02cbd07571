import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import type { Browser } from 'playwright-core';
import { biggestModules } from './cms/biggest-modules.ts';
import { type DistServer, serveDist } from './cms/dist-server.ts';
import { sizesOf } from './cms/sizes.ts';
import { launchBrowser, timeToSignIn } from './cms/slow-phone.ts';
import { median } from './measure/median.ts';

/**
 * What the CMS weighs and how soon an operator can sign in on a slow phone. Takes `sites/cms/dist` as it is; builds it
 * when it is missing.
 * @example node src/cms-bundle.ts 3 --modules   # runs; also what the scripts are made of
 */
const runs = Number(process.argv[2] ?? 3) || 3;
const root = fileURLToPath(new URL('../../../', import.meta.url));
const dist = join(root, 'sites/cms/dist');

/** Pages and what is counted of them: the sign-in page first as it opens, then with what it fetches for afterwards. */
const pages = [
  { name: 'choose an OPD', path: '/' },
  { name: 'guide', path: '/panduan/' },
  { name: 'a task of the guide', path: '/panduan/menerbitkan-berita/' },
  { name: 'app, until one can sign in', path: '/dinkes/', until: 'sign-in' },
  { name: 'app, with the editor', path: '/dinkes/' },
] as const;

/** Files that a page loads. */
async function filesOf(browser: Browser, server: DistServer, path: string, until?: 'sign-in'): Promise<string[]> {
  const page = await browser.newPage();
  const paths = new Set<string>();
  page.on('requestfinished', (request) => {
    const url = new URL(request.url());
    if (url.origin === server.origin && !url.pathname.startsWith('/api/')) paths.add(url.pathname);
  });
  // What is fetched for afterwards is told by its name, since here it is there too soon to be told apart by time.
  if (until === 'sign-in') await page.route('**/aset/editor.*', (route) => route.abort());
  await page.goto(server.origin + path, { waitUntil: 'networkidle' });
  await page.close();
  return Promise.all([...paths].map(server.fileOf));
}

if (!existsSync(join(dist, 'index.html'))) {
  console.log('Building sites/cms …');
  await build({ root: join(root, 'sites/cms'), logLevel: 'silent' });
}
const server = await serveDist(dist);
const browser = await launchBrowser();
try {
  const kb = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`.padStart(10);
  console.log(`${''.padEnd(28)}${['raw', 'gzip', 'brotli'].map((word) => word.padStart(10)).join('')}`);
  for (const page of pages) {
    const files = await filesOf(browser, server, page.path, 'until' in page ? page.until : undefined);
    const { raw, gzip, brotli } = await sizesOf(files);
    console.log(`${page.name.padEnd(28)}${kb(raw)}${kb(gzip)}${kb(brotli)}  ${files.length} files`);
  }
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await timeToSignIn(browser, `${server.origin}/dinkes/`));
  const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
  console.log(
    `\nSign-in usable on a slow phone (CPU ÷ 4, 1.6 Mbps, 150 ms): median ${seconds(median(times))} of ${times.map(seconds).join(', ')}`,
  );
} finally {
  await browser.close();
  await server.close();
}

if (process.argv.includes('--modules')) {
  console.log('\nWhat the scripts are made of, before they are minified:');
  for (const { name, bytes } of (await biggestModules(root)).slice(0, 30))
    console.log(`${`${(bytes / 1000).toFixed(0)} kB`.padStart(10)}  ${name}`);
}
