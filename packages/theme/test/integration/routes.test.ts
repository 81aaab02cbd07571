import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { patternsOf, routesOf } from '../../src/integration/routes.ts';

const routes = new URL('../../src/routes/', import.meta.url);
let folder = '';

/** The `src/pages/` of a site that has these files. */
async function pagesWith(...files: string[]): Promise<URL> {
  folder = await mkdtemp(join(tmpdir(), 'opd-pages-'));
  for (const file of files) {
    await mkdir(join(folder, file, '..'), { recursive: true });
    await writeFile(join(folder, file), '');
  }
  return pathToFileURL(`${folder}/`);
}

afterEach(() => rm(folder, { recursive: true, force: true }));

describe('routes', () => {
  test.each(['dinkes', 'portal'])('of %s all have their file', (slug) => {
    const missing = Object.values(patternsOf(slug)).filter((file) => !existsSync(new URL(encodeURI(file), routes)));
    expect(missing).toEqual([]);
  });

  test.each(['privasi.astro', 'privasi/index.astro'])('%s of a site takes the place of the page', async (file) => {
    const patterns = routesOf('dinkes', await pagesWith(file)).map(({ pattern }) => pattern);
    expect(patterns).not.toContain('/privasi');
    expect(patterns).toHaveLength(Object.keys(patternsOf('dinkes')).length - 1);
  });

  test('an endpoint and the home page can be replaced too', async () => {
    const patterns = routesOf('dinkes', await pagesWith('index.astro', 'robots.txt.ts')).map(({ pattern }) => pattern);
    expect(patterns).not.toContain('/');
    expect(patterns).not.toContain('/robots.txt');
  });
});
