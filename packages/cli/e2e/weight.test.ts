import { describe, expect, test } from 'vitest';
import { overLimits } from '../src/weigh/limits.ts';
import { measureSite } from '../src/weigh/measure.ts';
import { isBuilt, readBuiltSite } from '../src/weigh/read-site.ts';
import { listSites, repositoryRoot } from '../src/workspace.ts';

/** Cheap phones and slow networks: no site may grow heavy unnoticed. */
describe('home pages stay light', async () => {
  const slugs = (await listSites(repositoryRoot)).filter((slug) => isBuilt(repositoryRoot, slug));

  test('there are built sites to weigh', () => expect(slugs).not.toEqual([]));

  test.each(slugs)('%s', async (slug) =>
    expect(overLimits(measureSite(await readBuiltSite(repositoryRoot, slug)))).toEqual([]),
  );
});
