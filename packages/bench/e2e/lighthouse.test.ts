import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Auditor, openAuditor } from '../src/pages/audit/lighthouse.ts';
import { distOf } from '../src/pages/kinds/built-sites.ts';
import { findPageKinds } from '../src/pages/kinds/page-kinds.ts';
import { type PageServer, servePages } from '../src/pages/serve/page-server.ts';

/** The categories of Lighthouse that do not depend on how fast this machine is. `npm run bench:pages` measures all. */
const steady = ['accessibility', 'best-practices', 'seo'] as const;

/** Pages that differ most from each other: a page takes seconds, and axe looks at all of them elsewhere. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  dinkominfo: [
    '/',
    '/berita/',
    '/berita/[entry]/, one photo',
    '/layanan/[entry]/, one photo',
    '/kinerja/[entry]/, no photo',
    '/informasi/',
    '/dataset/[entry]/, no photo',
    '/klarifikasi/[entry]/, one photo',
    '/agenda/[entry]/, no photo',
    '/galeri/[entry]/, several photos',
    '/kontak/',
  ],
  portal: ['/', '/opd/'],
};

describe.each(Object.entries(kinds))('Lighthouse gives all points to pages of %s', async (slug, wanted) => {
  const dist = distOf(slug);
  const found = await findPageKinds(dist);
  let auditor: Auditor;
  let server: PageServer;

  beforeAll(async () => {
    auditor = await openAuditor(process.env.OPD_CHROMIUM ?? '/usr/bin/chromium');
    server = await servePages(dist);
  });
  afterAll(async () => {
    auditor.close();
    await server.close();
  });

  test.each(wanted)('%s', async (kind) => {
    const path = found.find((candidate) => candidate.kind === kind)?.path;
    if (path === undefined) throw new Error(`${slug} has no page of the kind ${kind}.`);
    const { scores, faults } = await auditor.audit(server.origin + path, { only: steady, waitLess: true });
    expect(faults).toEqual([]);
    expect(scores).toEqual({ accessibility: 100, 'best-practices': 100, seo: 100 });
  });
});
