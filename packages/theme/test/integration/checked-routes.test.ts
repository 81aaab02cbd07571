import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { entryPageIds, opdRoutes, portalRoutes, sharedRoutes } from '@opd/check';
import { portalSlug } from '@opd/registry';
import { typeNames } from '@opd/schema';
import { describe, expect, it } from 'vitest';
import { patternsOf } from '../../src/integration/routes.ts';

const routesFolder = fileURLToPath(new URL('../../src/routes/', import.meta.url));

describe('routes and the check', () => {
  it('are those that the check knows, so that it calls no link broken that is not', () => {
    expect(Object.keys(patternsOf('dinas')).sort()).toEqual([...opdRoutes, ...sharedRoutes].sort());
    expect(Object.keys(patternsOf(portalSlug)).sort()).toEqual([...portalRoutes, ...sharedRoutes].sort());
  });

  it('of entries carry the ids that the check knows', () => {
    const pages = globSync(
      typeNames.map((type) => `${type}/[[]id].astro`),
      { cwd: routesFolder },
    );
    const ids = pages.flatMap((page) =>
      [...readFileSync(routesFolder + page, 'utf8').matchAll(/<h[2-6] id="([a-z-]+)"/g)].flatMap(([, id]) => id ?? []),
    );
    expect(pages).toHaveLength(typeNames.length);
    expect([...new Set([...ids, 'isi'])].sort()).toEqual([...entryPageIds].sort());
  });
});
