import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { typeNames } from '@opd/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildEnvironment } from '../src/build/build-env.ts';
import { warmBuilders } from '../src/build/warm-builders.ts';
import { runChild } from '../src/io/child.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'opd-warm-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a builder that has built other sites builds the same bytes as a process of its own', async () => {
  const env = await buildEnvironment(root);
  const pool = warmBuilders(env, { builds: 1 });
  const sites = ['portal', 'dinkominfo'];
  for (const slug of sites)
    expect(await pool.build({ root: join(root, 'sites', slug), outDir: join(folder, slug) })).toEqual({
      status: 'built',
    });
  pool.close();
  // Vitest's variables would make Astro build what a dev server shows.
  const own = { ...env, NODE_ENV: 'production', DEV: '', PROD: '1', MODE: 'production' };
  for (const slug of sites) {
    const alone = join(folder, `alone-${slug}`);
    const args = [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', alone];
    const cwd = join(root, 'sites', slug);
    expect(await runChild({ command: process.execPath, args, cwd, env: own, onLine: () => undefined })).toBe(0);
    expect(digestsOf(join(folder, slug))).toEqual(digestsOf(alone));
  }
});

test('the page of an edited entry, built alone, is the page of the whole site', async () => {
  const env = { ...(await buildEnvironment(root)), OPD_PREVIEW: '1' };
  const pool = warmBuilders(env, { builds: 1 });
  const site = join(root, 'sites/dinkominfo');
  const whole = join(folder, 'whole');
  const alone = join(folder, 'alone');
  await pool.build({ root: site, outDir: whole });
  const focus = typeNames.map((type) => {
    const entries = readdirSync(join(root, 'content/dinkominfo', type)).sort();
    return `${type}/${entries.findLast((entry) => existsSync(join(whole, type, entry, 'index.html')))}`;
  });
  await pool.build({ root: site, outDir: alone, env: { OPD_FOCUS: JSON.stringify(focus) } });
  pool.close();
  const [expected, made] = [filesOf(whole), filesOf(alone)];
  expect([...made.keys()].filter((path) => path.endsWith('/index.html')).sort()).toEqual(
    focus.map((entry) => `/${entry}/index.html`).sort(),
  );
  const pages = [...made.keys()].filter((path) => !path.endsWith('.css'));
  for (const path of pages) expect(withoutStyleName(made.get(path)), path).toBe(withoutStyleName(expected.get(path)));
});

/** The one style sheet is called after one of the files that use it, and after what it says; only that counts. */
function withoutStyleName(base64 = ''): string {
  return Buffer.from(base64, 'base64')
    .toString('latin1')
    .replaceAll(/\/aset\/\w+\.([\w-]{8}\.css)/g, '$1');
}

/** Every file with its bytes. */
function digestsOf(site: string): ReadonlyMap<string, string> {
  const digest = (bytes: string) => createHash('sha256').update(bytes).digest('base64url');
  return new Map([...filesOf(site)].map(([path, bytes]) => [path, digest(bytes)]));
}

function filesOf(site: string): ReadonlyMap<string, string> {
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [path.slice(site.length), readFileSync(path, 'base64')]),
  );
}
