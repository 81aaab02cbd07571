import { posix, win32 } from 'node:path';
import { typeNames } from '@opd/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeRequest, judgeSender } from '../src/preview/cms/guard.ts';
import { entryOfSlug, isAsset, isInside, parseEntryPath } from '../src/preview/cms/paths.ts';
import { draft, saved } from './cms-preview.ts';

const own = 'cms.localhost:4321';
const json = 'application/json; charset=utf-8';

describe('who may ask', () => {
  test('a page of the CMS', () => {
    expect(judgeSender({ host: own, origin: `http://${own}`, contentType: json }, own)).toBeUndefined();
  });

  test.each([
    ['another website', { origin: 'https://jahat.example' }],
    ['a site of the preview', { origin: 'http://dinkes.localhost:4321' }],
    ['the CMS of another port', { origin: 'http://cms.localhost:4399' }],
    ['a page without an origin', { origin: 'null' }],
    ['a program that names no origin', { origin: undefined }],
    ['a name that leads here by rebinding', { host: 'jahat.example:4321' }],
    ['the portal', { host: 'localhost:4321' }],
  ])('not %s', (_who, given) => {
    const sender = { host: own, origin: `http://${own}`, contentType: json, ...given };
    expect(judgeSender(sender, own)).toMatchObject({ status: 403 });
  });

  test.each([undefined, '', 'text/plain', 'application/x-www-form-urlencoded', 'application/jsonp'])(
    'nothing that a form can send without asking first: %s',
    (contentType) =>
      expect(judgeSender({ host: own, origin: `http://${own}`, contentType }, own)).toMatchObject({ status: 415 }),
  );
});

/** Status of a request of `alfa`; 200 when the guard lets it through. */
function statusOf(action: string, params: object): number {
  const judgement = judgeRequest({ branch: 'main', action, params: { branch: 'main', ...params } }, 'alfa');
  return 'refusal' in judgement ? judgement.refusal.status : 200;
}

const entry = 'berita/2026-01-02-kabar';
const options = { commitMessage: 'x' };
const asset = (path: string) => ({ path, content: 'AA==', encoding: 'base64' });

/** Saves an entry with something about it changed. */
function save(change: (params: ReturnType<typeof saved>) => object, folder = entry) {
  return statusOf('persistEntry', change(saved('alfa', folder, 'Kabar', ['foto.webp'])));
}

describe('what may be asked', () => {
  test.each([
    ['info', {}],
    ['entriesByFolder', { folder: 'content/alfa/berita', extension: 'mdx', depth: 2 }],
    ['entriesByFiles', { files: [{ path: 'content/alfa/opd.yaml', label: 'Profil' }] }],
    ['getEntry', { path: `content/alfa/${entry}/index.mdx` }],
    ['unpublishedEntries', {}],
    ['unpublishedEntry', { id: 'alfa-berita/2026-01-02-kabar/index' }],
    ['unpublishedEntry', draft('alfa', entry)],
    ['unpublishedEntryDataFile', { ...draft('alfa', entry), id: 'x', path: `content/alfa/${entry}/index.mdx` }],
    ['unpublishedEntryMediaFile', { ...draft('alfa', entry), id: 'x', path: `content/alfa/${entry}/foto.webp` }],
    ['deleteUnpublishedEntry', draft('alfa', entry)],
    ['persistEntry', saved('alfa', entry, 'Kabar', ['foto.webp', 'daftar.pdf'])],
    ['updateUnpublishedEntryStatus', { ...draft('alfa', entry), newStatus: 'pending_review' }],
    ['publishUnpublishedEntry', draft('alfa', entry)],
    ['getMedia', { mediaFolder: 'content/alfa' }],
    ['getMediaFile', { path: `content/alfa/${entry}/foto.webp` }],
    ['persistMedia', { asset: asset(`content/alfa/${entry}/foto.webp`), options }],
    ['deleteFile', { path: `content/alfa/${entry}/foto.webp`, options }],
    ['deleteFiles', { paths: [`content/alfa/${entry}/index.mdx`], options }],
    ['getDeployPreview', draft('alfa', entry)],
  ])('%s inside what is the own', (action, params) => expect(statusOf(action, params)).toBe(200));

  test.each([
    'content/beta',
    'content',
    'content/alfa-kota/berita',
    'content/alfa/../beta',
    'content/alfa/./berita',
    'content/alfa//berita',
    'content/alfa/',
    '/content/alfa',
    '../content/alfa',
    'content\\alfa',
    'content/alfa\\..\\beta',
    'content/alfa/.git',
    'content/alfa/.env',
    'content/alfa/berita\0',
    'content/alfa/berita:x',
    'content/alfa/. ',
    'CONTENT/alfa',
    '.git/config',
    '',
  ])('nothing is read at %j', (path) => {
    for (const [action, params] of [
      ['entriesByFolder', { folder: path, extension: 'mdx', depth: 1 }],
      ['entriesByFiles', { files: [{ path: 'content/alfa/opd.yaml' }, { path }] }],
      ['getEntry', { path }],
      ['getMedia', { mediaFolder: path }],
      ['getMediaFile', { path }],
      ['unpublishedEntryDataFile', { ...draft('alfa', entry), id: 'x', path }],
      ['unpublishedEntryMediaFile', { ...draft('alfa', entry), id: 'x', path }],
    ] as const)
      expect([action, statusOf(action, params)]).toEqual([action, path === '' ? 422 : 403]);
  });

  test.each([
    'content/alfa/opd.yaml',
    'content/alfa/package.json',
    'content/alfa/berita/index.mdx',
    'content/alfa/berita/2026-01-02-kabar/foto/index.mdx',
    'content/alfa/tak-ada/2026-01-02-kabar/index.mdx',
    'content/beta/berita/2026-01-02-kabar/index.mdx',
    'content/kabupaten.yaml',
    'packages/cli/package.json',
  ])('nothing is written or deleted at %j', (path) => {
    expect(statusOf('persistMedia', { asset: asset(path), options })).toBe(403);
    expect(statusOf('deleteFile', { path, options })).toBe(403);
    expect(statusOf('deleteFiles', { paths: [`content/alfa/${entry}/index.mdx`, path], options })).toBe(403);
    expect(save((params) => ({ ...params, assets: [asset(path)] }))).toBe(403);
    expect(save(({ dataFiles, ...rest }) => ({ ...rest, dataFiles: [{ ...dataFiles[0], path }] }))).toBe(403);
    expect(save(({ dataFiles, ...rest }) => ({ ...rest, dataFiles: [{ ...dataFiles[0], newPath: path }] }))).toBe(403);
  });

  test.each([
    'jahat.js',
    'jahat.html',
    'gambar.svg',
    'jahat.php',
    'index.md',
    'opd.yaml',
    'tanpa-akhiran',
    'foto.webp.exe',
  ])('no file of a kind that is not published: %s', (file) => {
    const path = `content/alfa/${entry}/${file}`;
    expect(statusOf('persistMedia', { asset: asset(path), options })).toBe(422);
    expect(save((params) => ({ ...params, assets: [asset(path)] }))).toBe(422);
  });

  test('files go beside the text that is saved with them', () => {
    const other = asset('content/alfa/berita/2026-01-03-lain/foto.webp');
    expect(save((params) => ({ ...params, assets: [other] }))).toBe(403);
  });

  test('a second entry of the same name would share the folder of the first', () => {
    const path = `content/alfa/${entry}/index-1.mdx`;
    const judgement = judgeRequest(
      {
        action: 'persistEntry',
        params: {
          ...saved('alfa', entry, 'Kabar'),
          dataFiles: [{ slug: '2026-01-02-kabar/index-1', path, raw: '' }],
        },
      },
      'alfa',
    );
    expect(judgement).toMatchObject({
      refusal: { status: 422, error: expect.stringContaining('judul dan tanggal yang sama') },
    });
  });

  test.each(['beta-berita', 'alfa-kota-berita', 'alfa', 'alfa-', 'alfa-rahasia', 'alfaberita', ''])(
    'no draft of the collection %j',
    (collection) => {
      const status = collection === '' ? 422 : 403;
      expect(statusOf('publishUnpublishedEntry', { ...draft('alfa', entry), collection })).toBe(status);
      expect(statusOf('unpublishedEntry', { id: `${collection}/2026-01-02-kabar/index` })).toBe(403);
      expect(save((params) => ({ ...params, options: { ...params.options, collectionName: collection } }))).toBe(
        status,
      );
    },
  );

  test('an entry is saved under the name of its draft, in the folder of its collection', () => {
    const type = 'alfa-agenda';
    expect(save((params) => ({ ...params, options: { ...params.options, collectionName: type } }))).toBe(403);
    expect(save(({ dataFiles, ...rest }) => ({ ...rest, dataFiles: [{ ...dataFiles[0], slug: 'lain/index' }] }))).toBe(
      403,
    );
  });

  test.each([
    ['another branch', 'unpublishedEntries', { branch: 'utama' }],
    ['an unknown action', 'hapusSemua', {}],
    ['an action of another kind of request', 'constructor', {}],
    ['an unknown status', 'updateUnpublishedEntryStatus', { ...draft('alfa', entry), newStatus: 'terbit\n' }],
    ['no files', 'deleteFiles', { paths: [], options }],
    ['a path that is none', 'getEntry', { path: ['content/alfa'] }],
    ['an empty draft', 'persistEntry', { ...saved('alfa', entry, 'x'), dataFiles: [] }],
    ['a text without end', 'persistEntry', { ...saved('alfa', entry, 'x'.repeat(2_000_001)) }],
  ])('%s makes no sense', (_what, action, params) => expect(statusOf(action, params)).toBe(422));

  test.each([undefined, null, 7, '{}', [], {}, { action: 'getEntry' }])('%j is no request', (body) => {
    expect(judgeRequest(body, 'alfa')).toMatchObject({ refusal: { status: 422 } });
  });

  test('passes on what it understood, and nothing else', () => {
    const judgement = judgeRequest(
      { action: 'getEntry', params: { branch: 'main', path: 'content/alfa/opd.yaml', lain: '../..' }, lain: 1 },
      'alfa',
    );
    expect(judgement).toEqual({
      request: { action: 'getEntry', params: { branch: 'main', path: 'content/alfa/opd.yaml' } },
    });
  });
});

/** Paths of odd parts, many of which begin well. */
const part = fc.oneof(
  fc.constantFrom('..', '.', '', '.git', 'alfa', 'beta', 'content', 'berita', 'index.mdx', 'foto.webp', 'C:', '...'),
  fc.string({ maxLength: 6 }),
);
const oddPath = fc
  .tuple(fc.constantFrom('', 'content/alfa/', 'content/alfa/berita/', '/', '\\'), fc.array(part, { maxLength: 6 }))
  .chain(([start, parts]) => fc.constantFrom('/', '\\').map((slash) => start + parts.join(slash)));

describe('whatever is asked', () => {
  test('a path that is inside is inside on every system', () => {
    fc.assert(
      fc.property(oddPath, (path) => {
        if (!isInside(path, 'alfa')) return;
        expect(`${posix.resolve('/r', path)}/`).toMatch(/^\/r\/content\/alfa\//);
        expect(`${win32.resolve('C:\\r', path)}\\`).toMatch(/^C:\\r\\content\\alfa\\/);
        expect(path).not.toMatch(/(^|\/)\.|\0/);
      }),
      { numRuns: 5000 },
    );
  });

  test('what is written is a file of an entry', () => {
    fc.assert(
      fc.property(oddPath, oddPath, oddPath, (path, newPath, photo) => {
        const requests = [
          ['persistEntry', { ...saved('alfa', entry, 'x'), dataFiles: [{ slug: 'x/index', path, raw: '', newPath }] }],
          ['persistEntry', { ...saved('alfa', entry, 'x'), assets: [asset(photo)] }],
          ['persistMedia', { asset: asset(photo), options }],
          ['deleteFiles', { paths: [path, photo], options }],
        ] as const;
        for (const [action, params] of requests) {
          if (statusOf(action, params) !== 200) continue;
          const written = action === 'deleteFiles' ? [path, photo] : [photo];
          for (const file of written) expect(typeNames).toContain(parseEntryPath(file, 'alfa')?.type);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('is answered, never thrown at', () => {
    fc.assert(fc.property(fc.anything(), fc.string(), (body, opd) => void judgeRequest(body, opd)));
    fc.assert(
      fc.property(
        fc.constantFrom('getEntry', 'deleteFiles', 'persistEntry', 'unpublishedEntry'),
        fc.object(),
        (action, params) => {
          void judgeRequest({ action, params: { branch: 'main', ...params } }, 'alfa');
        },
      ),
    );
  });
});

test.each([
  ['2026-01-02-kabar/index', '2026-01-02-kabar'],
  ['kabar/index-2', 'kabar'],
  ['kabar', undefined],
  ['../kabar/index', undefined],
  ['a..b/index', undefined],
  ['kabar.lock/index', undefined],
  ['-x/index', undefined],
  ['ka bar/index', undefined],
  ['kabar/index\n', undefined],
  ['kabar/lain', undefined],
])('the slug %j names the entry %j', (slug, name) => expect(entryOfSlug(slug)).toBe(name));

test.each([
  ['foto.webp', true],
  ['FOTO.JPG', true],
  ['content/alfa/berita/x/daftar.pdf', true],
  ['index.mdx', false],
  ['.webp', false],
  ['webp', false],
  ['x/webp', false],
])('%s is a photo or a document: %s', (file, answer) => expect(isAsset(file)).toBe(answer));
