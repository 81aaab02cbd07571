import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkSite } from '@opd/check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createOpd } from '../src/commands/new.ts';
import { syncSites } from '../src/commands/sync.ts';
import { planSite } from '../src/scaffold/site-files.ts';
import { repositoryRoot } from '../src/workspace.ts';

const alpha = {
  slug: 'alpha',
  name: 'Dinas Contoh: Alfa & Beta',
  abbreviation: 'DCAB',
  kind: 'dinas',
  status: 'confirmed',
  subdomain: 'alpha',
};

describe('the plan of a site', () => {
  test('is four files that name the OPD only in package.json', () => {
    const files = planSite('alpha', ['alpha', 'beta', 'portal']);
    expect(files.map(({ path }) => path)).toEqual([
      'sites/alpha/package.json',
      'sites/alpha/astro.config.mjs',
      'sites/alpha/src/content.config.ts',
      'sites/alpha/tsconfig.json',
    ]);
    expect(files.filter(({ text }) => text.includes('alpha'))).toHaveLength(1);
  });

  test('lets an OPD depend on its own content and the portal on all of it, sorted', () => {
    const contentOf = (slug: string) =>
      planSite(slug, ['beta', 'portal', 'alpha'])[0]?.text.match(/@content\/\w+/g) ?? [];
    expect(contentOf('beta')).toEqual(['@content/beta']);
    expect(contentOf('portal')).toEqual(['@content/alpha', '@content/beta', '@content/portal']);
  });
});

describe('opd new', () => {
  let root = '';
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'opd-new-'));
    await mkdir(join(root, 'content/portal'), { recursive: true });
    for (const file of ['kabupaten.yaml', 'portal/package.json', 'portal/opd.yaml', 'portal/operators.yaml'])
      await writeFile(join(root, 'content', file), await readFile(join(repositoryRoot, 'content', file)));
    await syncSites(root);
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  test('writes content that the check accepts, even when the name holds YAML signs', async () => {
    await createOpd(root, alpha);
    const findings = await checkSite({ contentRoot: join(root, 'content'), slug: 'alpha', today: '2026-11-24' });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect((await readdir(join(root, 'content/alpha/halaman'))).sort()).toEqual(['pengaduan', 'tentang']);
  });

  test('writes the site and lets the portal gather from it', async () => {
    await createOpd(root, alpha);
    expect(existsSync(join(root, 'sites/alpha/astro.config.mjs'))).toBe(true);
    expect(await readFile(join(root, 'sites/portal/package.json'), 'utf8')).toContain('"@content/alpha": "0.0.0"');
  });

  test('gives an unconfirmed OPD content but no site; `opd sync` gives it one when it is confirmed', async () => {
    await createOpd(root, { ...alpha, status: 'unconfirmed' });
    await syncSites(root);
    expect(existsSync(join(root, 'sites/alpha'))).toBe(false);
    const profile = join(root, 'content/alpha/opd.yaml');
    await writeFile(profile, (await readFile(profile, 'utf8')).replace('unconfirmed', 'confirmed'));
    await syncSites(root);
    expect(existsSync(join(root, 'sites/alpha/package.json'))).toBe(true);
  });

  test('refuses to overwrite', async () => {
    await createOpd(root, alpha);
    await expect(createOpd(root, { ...alpha, subdomain: 'other' })).rejects.toThrow('content/alpha exists already');
    await mkdir(join(root, 'sites/beta'), { recursive: true });
    await writeFile(join(root, 'sites/beta/package.json'), '{}');
    await expect(createOpd(root, { ...alpha, slug: 'beta', subdomain: 'beta' })).rejects.toThrow(
      'sites/beta/package.json exists',
    );
    expect(existsSync(join(root, 'content/beta'))).toBe(false);
  });

  test.each([
    [{ ...alpha, slug: 'Dinas Alfa' }, 'cannot be a slug'],
    [{ ...alpha, slug: '../alpha' }, 'cannot be a slug'],
    [{ ...alpha, color: 'red' }, 'Warna aksen'],
    [{ ...alpha, subdomain: 'www' }, 'sudah dipakai oleh portal'],
  ])('refuses wrong data before anything is written (%#)', async (opd, message) => {
    await expect(createOpd(root, opd)).rejects.toThrow(message);
    expect(await readdir(join(root, 'content'))).toEqual(['kabupaten.yaml', 'portal']);
  });

  test('`opd sync` mends a drifted site and keeps its overrides', async () => {
    await createOpd(root, alpha);
    await writeFile(join(root, 'sites/alpha/astro.config.mjs'), 'export default {};\n');
    await mkdir(join(root, 'sites/alpha/src/components'));
    await writeFile(join(root, 'sites/alpha/src/components/SiteFooter.astro'), '<footer></footer>\n');
    expect(await syncSites(root)).toContain('wrote sites/alpha/astro.config.mjs');
    expect(await readFile(join(root, 'sites/alpha/astro.config.mjs'), 'utf8')).toContain('@opd/theme');
    expect(existsSync(join(root, 'sites/alpha/src/components/SiteFooter.astro'))).toBe(true);
  });
});
