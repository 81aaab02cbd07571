import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planSite } from '../src/scaffold/site-files.ts';
import { listConfirmed, listContent, listSites, repositoryRoot } from '../src/workspace.ts';

describe('sites/', () => {
  test('holds a site for every confirmed OPD and the portal, and no other', async () => {
    expect(await listSites(repositoryRoot)).toEqual(await listConfirmed(repositoryRoot));
  });

  test('no site has drifted from the template', async () => {
    const content = await listContent(repositoryRoot);
    const plan = (await listSites(repositoryRoot)).flatMap((slug) => planSite(slug, content));
    const texts = await Promise.all(plan.map(({ path }) => readFile(join(repositoryRoot, path), 'utf8')));
    const drifted = plan.filter(({ text }, index) => texts[index] !== text).map(({ path }) => path);
    expect(drifted, 'run `npm run opd -- sync`').toEqual([]);
  });
});
