import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadSite } from '../../src/integration/load-site.ts';
import { siteModulePlugin } from '../../src/integration/site-module.ts';

const contentRoot = new URL('../../../../content/', import.meta.url);

describe('what a site knows', () => {
  test.each(['dinkominfo', 'portal'])('%s knows nothing of operators and administrators', async (slug) => {
    const loaded = await loadSite(contentRoot, slug, '2026-11-24');
    for (const opd of [loaded.site.opd, ...loaded.opds]) expect(opd).not.toHaveProperty('operators');
    expect(loaded.site.regency).not.toHaveProperty('administrators');
    expect(loaded.site.regency).not.toHaveProperty('administratorTeam');
    expect(loaded.site.opd.name).not.toBe('');
    const { load } = siteModulePlugin({ ...loaded, cacheRoot: pathToFileURL('/tmp/').href });
    const text = typeof load === 'function' ? String(Reflect.apply(load, {}, ['\0virtual:opd/site'])) : '';
    expect(text).toContain(loaded.site.opd.name);
    expect(text).not.toMatch(/contoh-dinkominfo-web|contoh-kominfo-pengelola|"operators"/);
  });

  test('nothing in the theme asks for operators: the registry leaves them behind', async () => {
    const source = fileURLToPath(new URL('../../src/', import.meta.url));
    const files = (await readdir(source, { recursive: true })).filter((path) => /\.(?:astro|ts)$/.test(path));
    expect(files.length).toBeGreaterThan(50);
    const texts = await Promise.all(files.map((path) => readFile(join(source, path), 'utf8')));
    const asking = files.filter((_, index) => /\b(?:operators|administrators)\b *[.:?,}[]/.test(texts[index] ?? ''));
    expect(asking).toEqual([]);
  });
});
