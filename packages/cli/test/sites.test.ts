import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planSite } from '../src/scaffold/site-files.ts';
import { listBuilds, listConfirmed, listContent, listSites, loadSites, repositoryRoot } from '../src/workspace.ts';

const fixtureRoot = join(repositoryRoot, 'packages/theme/e2e/fixtures/regency');

describe.each([
  { folder: 'sites/', root: repositoryRoot, mend: 'run `npm run opd -- sync`' },
  {
    folder: "the sites of the theme's fixture",
    root: fixtureRoot,
    mend: `write what planSite plans to ${fixtureRoot}`,
  },
])('$folder', ({ root, mend }) => {
  test('holds a site for every confirmed OPD and the portal, and no other', async () => {
    expect(await listSites(root)).toEqual(await listConfirmed(root));
  });

  test('no site has drifted from the template', async () => {
    const content = await listContent(root);
    const plan = (await listSites(root)).flatMap((slug) => planSite(slug, content));
    const texts = await Promise.all(plan.map(({ path }) => readFile(join(root, path), 'utf8')));
    const drifted = plan.filter(({ text }, index) => texts[index] !== text).map(({ path }) => path);
    expect(drifted, mend).toEqual([]);
  });
});

test('each site knows its public address: the portal its own, an OPD one under the domain', async () => {
  const origins = (await loadSites(fixtureRoot)).map(({ slug, origin }) => [slug, origin]);
  expect(origins).toEqual([
    ['kelautan', 'https://kelautan.contohraya.go.id'],
    ['portal', 'https://contohraya.go.id'],
    ['tani', 'https://pertanian.contohraya.go.id'],
  ]);
});

test('the CMS is built and served like a site, but is the website of nobody', async () => {
  const builds = await listBuilds(repositoryRoot);
  expect(builds.filter((slug) => slug !== 'cms')).toEqual(await listSites(repositoryRoot));
  expect((await loadSites(repositoryRoot)).find(({ slug }) => slug === 'cms')).toEqual({
    slug: 'cms',
    name: 'Ruang operator',
    subdomain: 'cms',
    formerSubdomains: [],
    origin: 'https://cms.bojonegorokab.go.id',
  });
});
