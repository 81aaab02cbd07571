import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CmsPreview, draft, saved, startCmsPreview } from './cms-preview.ts';

/** The guard, through the wire: what it decides is tested in cms-guard.test.ts. */
describe('the API of the CMS', () => {
  let cms: CmsPreview;
  const entry = 'berita/2026-11-24-panen';

  beforeAll(async () => {
    cms = await startCmsPreview();
  });
  afterAll(() => cms.close());

  const listing = { branch: 'main', folder: 'content/alfa/berita', extension: 'mdx', depth: 2 };

  test.each([
    ['another website', { origin: 'https://jahat.example' }, 403],
    ['a program without an origin', { origin: undefined }, 403],
    ['a form', { 'content-type': 'text/plain' }, 415],
  ])('answers nothing to %s', async (_who, headers, status) => {
    const answer = await cms.ask('alfa', 'entriesByFolder', listing, headers);
    expect([answer.status, answer.body]).toEqual([status, { error: expect.any(String) }]);
    expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
  });

  test('says in Indonesian what it refuses, where Decap looks for it', async () => {
    const { status, headers, body } = await cms.ask('alfa', 'getEntry', { branch: 'main', path: '../../etc/passwd' });
    expect([status, body]).toEqual([
      403,
      { error: '"../../etc/passwd" bukan tempat isi alfa. Muat ulang halaman, lalu coba lagi.' },
    ]);
    expect(headers['cache-control']).toBe('no-store');
    expect(headers).not.toHaveProperty('x-powered-by');
  });

  test('knows the OPDs only', async () => {
    for (const opd of ['gamma', 'cms', '..%2falfa', '%'])
      expect((await cms.ask(opd, 'unpublishedEntries')).status).toBeGreaterThanOrEqual(400);
    expect((await cms.ask('gamma', 'unpublishedEntries')).body).toEqual({
      error: 'Tidak ada OPD "gamma". Periksa alamatnya.',
    });
    expect((await cms.ask('alfa/lain', 'unpublishedEntries')).status).toBe(404);
  });

  test('takes an entry with a large photo; one that is too large is refused and named', async () => {
    const home = `content/alfa/${entry}`;
    const withPhoto = (letters: number) => ({
      ...saved('alfa', entry, 'Panen'),
      assets: [{ path: `${home}/foto.webp`, content: 'A'.repeat(letters), encoding: 'base64' }],
    });
    expect((await cms.ask('alfa', 'persistEntry', withPhoto(28_000_000))).status).toBe(200);
    expect(await cms.ask('alfa', 'persistEntry', withPhoto(60_000_000))).toMatchObject({
      status: 413,
      body: { error: expect.stringContaining('terlalu besar') },
    });
    await cms.ask('alfa', 'deleteUnpublishedEntry', draft('alfa', entry));
  });

  test('a draft that is not there is not found, as Decap expects', async () => {
    expect((await cms.ask('alfa', 'unpublishedEntry', draft('alfa', entry))).status).toBe(404);
  });

  test('a draft that somebody else published or deleted is named so', async () => {
    expect(await cms.ask('alfa', 'publishUnpublishedEntry', draft('alfa', entry))).toMatchObject({
      status: 404,
      body: { error: expect.stringContaining('sudah tidak ada') },
    });
  });

  test('what fails is told to the operator in Indonesian, and the next request is answered', async () => {
    expect(await cms.ask('alfa', 'deleteUnpublishedEntry', draft('alfa', entry))).toMatchObject({
      status: 500,
      body: { error: 'Permintaan gagal (deleteUnpublishedEntry). Penjelasannya ada di terminal.' },
    });
    expect((await cms.ask('alfa', 'entriesByFolder', listing)).status).toBe(200);
  });
});
