import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OpdError } from '../src/error.ts';
import { respond } from '../src/preview/respond.ts';
import { type ServedSite, ServedSites } from '../src/preview/served-sites.ts';
import { createPreviewServer, listen, portError } from '../src/preview/server.ts';

const sites = [
  { slug: 'portal', name: 'Portal', subdomain: 'www', formerSubdomains: [], origin: 'https://contoh.example' },
  {
    slug: 'alpha',
    name: 'Dinas <Alfa>',
    subdomain: 'alfa',
    formerSubdomains: ['alfalama'],
    origin: 'https://alfa.contoh.example',
  },
  { slug: 'beta', name: 'Beta', subdomain: 'beta', formerSubdomains: [] },
  { slug: 'gamma', name: 'Gamma', subdomain: 'gamma', formerSubdomains: [] },
  { slug: 'cms', name: 'Ruang operator', subdomain: 'cms', formerSubdomains: [] },
];

/** A page with a canonical address and some links. */
function page(...links: readonly string[]): string {
  const anchors = links.map((href) => `<a href="${href}">Tautan – é</a>`).join('');
  return `<link rel="canonical" href="https://alfa.contoh.example/"><p>${anchors}</p>`;
}

const files = {
  'portal/index.html': '<h1>Portal</h1>',
  'alpha/index.html': '<h1>Alfa</h1>',
  'alpha/404.html': page('https://contoh.example/', 'https://ppid.contoh.example/'),
  'alpha/berita/index.html': '<h1>Berita</h1>',
  'alpha/berita/kabar baik/index.html': '<h1>Kabar</h1>',
  'alpha/_situs/style.css': 'body{}',
  'alpha/rss.xml': '<rss/>',
  'alpha/.well-known/security.txt': 'Contact: x',
  'alpha/tautan/index.html': page('https://contoh.example/', 'https://alfa.contoh.example/berita/'),
  'alpha/_redirects':
    '/berita/baca/891 /berita/ 301\n/lama/* /berita/:splat 301\n/pindah https://contoh.example/berita/ 301\n/ditarik/* /berita/ 410\n',
  'cms/index.html': '<h1>Ruang operator</h1>',
  'cms/alpha/index.html': '<h1>Alfa</h1>',
  'cms/aset/app.js': '1',
  'alpha-rahasia/index.html': 'rahasia',
};

describe('the preview server', () => {
  const served = new ServedSites();
  const server: Server = createPreviewServer({
    sites: () => sites,
    served,
    cmsApi: (request, response) => response.end(`API ${request.url}`),
    failureOf: (slug) => (slug === 'beta' ? 'content/beta/opd.yaml:3:1 Isian <salah>.' : undefined),
  });
  let root = '';
  let port = 0;

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'opd-preview-'));
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    for (const slug of ['portal', 'alpha', 'beta', 'cms']) await served.publish(slug, join(root, slug));
    port = await listen(server, 0);
  });
  afterAll(async () => {
    server.close();
    await rm(root, { recursive: true, force: true });
  });

  test('shows newer pages over those of the site, until the site is published anew', async () => {
    const fresh = join(root, 'alpha-fresh');
    await mkdir(join(fresh, 'baru'), { recursive: true });
    await writeFile(join(fresh, 'index.html'), 'Beranda baru');
    await writeFile(join(fresh, 'baru/index.html'), 'Halaman baru');
    const before = (await ask('alfa.localhost', '/')).body;
    served.layOver('alpha', fresh);
    expect((await ask('alfa.localhost', '/')).body).toBe('Beranda baru');
    expect((await ask('alfa.localhost', '/baru')).status).toBe(301);
    expect((await ask('alfa.localhost', '/baru/')).body).toBe('Halaman baru');
    expect((await ask('alfa.localhost', '/.well-known/security.txt')).body).toBe('Contact: x');
    await served.publish('alpha', join(root, 'alpha'));
    expect((await ask('alfa.localhost', '/')).body).toBe(before);
    expect((await ask('alfa.localhost', '/baru/')).status).toBe(404);
  });

  /** Asks by host name; the address goes over the wire as it is written. */
  function ask(host: string, path: string, method = 'GET') {
    return new Promise<{ status: number; headers: IncomingHttpHeaders; body: string }>((resolve, reject) => {
      const headers = { host: `${host}:${port}` };
      request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (part: string) => {
          body += part;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
      })
        .on('error', reject)
        .end();
    });
  }

  test('listens on this machine only', () => expect(server.address()).toMatchObject({ address: '127.0.0.1' }));

  test('serves each site under its own host', async () => {
    expect(await ask('localhost', '/')).toMatchObject({ status: 200, body: '<h1>Portal</h1>' });
    expect(await ask('alfa.localhost', '/?x=1')).toMatchObject({ status: 200, body: '<h1>Alfa</h1>' });
  });

  test('leads a former host to the present one, with path and query', async () => {
    const { status, headers } = await ask('alfalama.localhost', '/berita/?x=1');
    expect([status, headers.location]).toEqual([301, `http://alfa.localhost:${port}/berita/?x=1`]);
  });

  test.each(['/ditarik', '/ditarik/', '/ditarik/foto.webp'])(
    'tells that %s is gone, with the page that says so',
    async (path) => {
      expect(await ask('alfa.localhost', path)).toMatchObject({ status: 410, body: '<h1>Berita</h1>' });
    },
  );

  test.each([
    ['/berita/baca/891', '/berita/'],
    ['/berita/baca/891?dari=wa', '/berita/?dari=wa'],
    ['/lama/x', '/berita/x'],
    ['/berita', '/berita/'],
    ['/berita/kabar%20baik?x', '/berita/kabar%20baik/?x'],
  ])('redirects %s to %s', async (from, to) => {
    const { status, headers } = await ask('alfa.localhost', from);
    expect([status, headers.location]).toEqual([301, to]);
  });

  test.each([
    ['/', 'text/html;charset=utf-8'],
    ['/_situs/style.css', 'text/css'],
    ['/rss.xml', 'text/xml'],
    ['/.well-known/security.txt', 'text/plain'],
  ])('names the type of %s and forbids caching', async (path, type) => {
    const { status, headers } = await ask('alfa.localhost', path);
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([200, type, 'no-store']);
  });

  test('answers an unknown page with the 404 page of the site', async () => {
    expect(await ask('alfa.localhost', '/tidak/ada/')).toMatchObject({
      status: 404,
      body: files['alpha/404.html'].replace('"https://contoh.example/"', `"http://localhost:${port}/"`),
    });
    expect((await ask('localhost', '/tidak/ada/')).body).toContain('Halaman tidak ditemukan');
    expect((await ask('alfa.localhost', '/_redirects')).status).toBe(404);
  });

  test('links and redirects to the sites of the preview stay in it; what a page says about itself is left', async () => {
    const local = `http://localhost:${port}/`;
    const inAlpha = files['alpha/tautan/index.html']
      .replace('<a href="https://contoh.example/"', `<a href="${local}"`)
      .replace('<a href="https://alfa.contoh.example/berita/"', `<a href="http://alfa.localhost:${port}/berita/"`);
    for (const path of ['/tautan/', '/tautan/index.html', '/tautan/?x=1'])
      expect(await ask('alfa.localhost', path)).toMatchObject({ status: 200, body: inAlpha });
    expect((await ask('alfa.localhost', '/pindah?x=1')).headers.location).toBe(`${local}berita/?x=1`);
  });

  test('announces the length of the page it sends, also to HEAD', async () => {
    const { headers, body } = await ask('alfa.localhost', '/tautan/');
    expect(headers['content-length']).toBe(String(Buffer.byteLength(body)));
    const head = await ask('alfa.localhost', '/tautan/', 'HEAD');
    expect([head.status, head.body, head.headers['content-length']]).toEqual([200, '', headers['content-length']]);
  });

  test.each([
    '/../alpha-rahasia/',
    '/../alpha-rahasia',
    '/%2e%2e/alpha-rahasia/index.html',
    '/..%2falpha-rahasia/',
    '/..\\alpha-rahasia/',
    '/%00',
    '/%',
    '//alfa.localhost/berita',
  ])('never leaves the folder of the site: %s', async (path) => {
    const { status, body, headers } = await ask('alfa.localhost', path);
    expect([status, headers.location]).toEqual([404, undefined]);
    expect(body).not.toContain('rahasia');
  });

  test('a site that could not be built says why, in a page of its own', async () => {
    const { status, body } = await ask('beta.localhost', '/berita/');
    expect(status).toBe(503);
    expect(body).toContain('content/beta/opd.yaml:3:1 Isian &lt;salah&gt;.');
    expect((await ask('gamma.localhost', '/')).body).toContain('Situs gamma belum siap');
  });

  test('an unknown host gets the list of sites', async () => {
    const { status, body } = await ask('lain.localhost', '/');
    expect(status).toBe(404);
    expect(body).toContain(`<a href="http://alfa.localhost:${port}/">Dinas &lt;Alfa&gt;</a>`);
    expect((await ask('situs.example.org', '/')).status).toBe(404);
  });

  test('answers HEAD without a body and refuses to be written to', async () => {
    expect(await ask('alfa.localhost', '/', 'HEAD')).toMatchObject({ status: 200, body: '' });
    expect((await ask('alfa.localhost', '/', 'POST')).status).toBe(405);
  });

  test('serves the CMS with headers that let it load and send nothing elsewhere, whatever the answer', async () => {
    for (const path of ['/', '/alpha/', '/alpha', '/aset/app.js', '/tidak/ada/']) {
      const { headers } = await ask('cms.localhost', path);
      expect(headers).toMatchObject({
        'content-security-policy': expect.stringMatching(/^default-src 'none'; script-src 'self'; /),
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
      });
    }
    expect(await ask('cms.localhost', '/alpha/')).toMatchObject({ status: 200, body: '<h1>Alfa</h1>' });
    expect((await ask('alfa.localhost', '/')).headers).not.toHaveProperty('content-security-policy');
  });

  test('only the CMS has an API, and that for POST only', async () => {
    expect(await ask('cms.localhost', '/api/v1/alpha', 'POST')).toMatchObject({ body: 'API /api/v1/alpha' });
    for (const method of ['PUT', 'DELETE', 'OPTIONS'])
      expect((await ask('cms.localhost', '/api/v1/alpha', method)).status).toBe(405);
    for (const host of ['localhost', 'alfa.localhost', 'lain.localhost', 'cms.example.org'])
      expect((await ask(host, '/api/v1/alpha', 'POST')).body).not.toContain('API');
  });

  test('shows a new build from one request to the next, and keeps the old one when the new one is empty', async () => {
    await mkdir(join(root, 'gamma-a'));
    await served.publish('gamma', join(root, 'gamma-a'));
    expect((await ask('gamma.localhost', '/')).status).toBe(503);
    await writeFile(join(root, 'gamma-a/index.html'), 'satu');
    await served.publish('gamma', join(root, 'gamma-a'));
    await mkdir(join(root, 'gamma-b'));
    await served.publish('gamma', join(root, 'gamma-b'));
    expect((await ask('gamma.localhost', '/')).body).toBe('satu');
  });

  test('survives a file that vanishes between being found and being sent', async () => {
    const files: ServedSite['files'] = (_request, response) => {
      response.writeHead(200, { 'Content-Length': 9 });
      createReadStream(join(root, 'gone.html')).pipe(response);
    };
    const fragile = createServer((incoming, response) =>
      respond({ folder: root, redirects: [], files }, incoming, response, new Map()),
    );
    const fragilePort = await listen(fragile, 0);
    await expect(fetch(`http://127.0.0.1:${fragilePort}/gone.html`).then((answer) => answer.text())).rejects.toThrow();
    expect(fragile.listening).toBe(true);
    fragile.close();
  });

  test('says which port is taken and how to choose another', async () => {
    const second = createPreviewServer({ sites: () => sites, served, failureOf: () => undefined });
    const error: unknown = await listen(second, port).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(OpdError);
    expect(error).toMatchObject({
      message: `Port ${port} is in use, perhaps by another preview.`,
      hint: `Choose another one: npm start -- --port ${port + 1}`,
    });
  });
});

test('a port that needs rights is explained too; other errors stay as they are', () => {
  expect(portError(Object.assign(new Error('listen'), { code: 'EACCES' }), 80)).toMatchObject({
    hint: 'Choose another one: npm start -- --port 4321',
  });
  const other = new Error('other');
  expect(portError(other, 80)).toBe(other);
});
