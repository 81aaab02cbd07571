import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { connect as connectHttp2 } from 'node:http2';
import { type RequestOptions, request as requestHttps } from 'node:https';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { directoryTarget } from '../src/directory/directory-target.ts';
import { localShell } from '../src/directory/process-shell.ts';
import { hashedFolder } from '../src/headers/cache-control.ts';
import { securityHeaders } from '../src/headers/security-headers.ts';
import { withRelease } from '../src/release/make-release.ts';
import { manifestName, parseManifest, servedFiles } from '../src/release/manifest.ts';
import { serviceHosts, siteHosts } from '../src/site-host.ts';
import { readForbiddenPaths } from '../src/verify/forbidden-paths.ts';
import { httpsGet } from '../src/verify/http-get.ts';
import { verifySite } from '../src/verify/verify-site.ts';
import { stageSmall } from '../test/small-site.ts';
import { launch } from './browser.ts';
import { pageKinds } from './page-kinds.ts';
import { Service } from './service.ts';
import { repositoryRoot, WebServer } from './web-server.ts';

const sites = ['dinkominfo', 'portal', 'cms'];
let server: WebServer;
let service: Service;
const manifests = new Map<string, string>();
const redirects = new Map<string, string>();

async function publish(site: string): Promise<void> {
  const source = {
    site,
    dist: join(repositoryRoot, 'sites', site, 'dist'),
    cache: join(repositoryRoot, '.cache'),
    services: server.registry.regency,
  };
  await withRelease(source, async (release) => {
    await directoryTarget({ name: 'web', path: server.www, shell: localShell() }).publish(release);
    manifests.set(site, await readText(join(release.folder, manifestName)));
    redirects.set(site, await readText(join(release.folder, '_redirects')));
  });
}

const readText = (file: string) => readFile(file, 'utf8');

const hostOf = (slug: string) => siteHosts(server.registry).find((one) => one.slug === slug)?.host ?? '';

const securityNames = Object.keys(securityHeaders('public', { gitHosting: undefined, voteService: undefined })).map(
  (name) => name.toLowerCase(),
);

interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Asks the server for an address of a host, over TLS. */
function ask(
  host: string,
  path: string,
  headers: Record<string, string> = {},
  more: RequestOptions = {},
): Promise<Got> {
  return new Promise((resolve, reject) => {
    const options: RequestOptions = {
      ...{ host: '127.0.0.1', port: server.securePort, servername: host, ca: server.certificate, path, agent: false },
      headers: { Host: host, ...headers },
      ...more,
    };
    const asked = requestHttps(options, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.once('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts).toString() }),
      );
    });
    asked.once('error', reject);
    asked.end();
  });
}

async function differencesOf(site: string) {
  const get = httpsGet({ connect: `127.0.0.1:${server.securePort}`, ca: server.certificate });
  try {
    return await verifySite({
      origin: `https://${hostOf(site)}`,
      manifest: parseManifest(manifests.get(site) ?? ''),
      redirects: redirects.get(site) ?? '',
      forbidden: await readForbiddenPaths(),
      get,
    });
  } finally {
    get.close();
  }
}

beforeAll(async () => {
  service = await Service.start();
  server = await WebServer.start(service.address);
  for (const site of sites) await publish(site);
  await server.reload();
});
afterAll(async () => {
  await server?.stop();
  await service?.stop();
});

describe('nginx, as the registry configures it', () => {
  test('speaks HTTP/2', async () => {
    const host = hostOf('dinkominfo');
    const client = connectHttp2(`https://127.0.0.1:${server.securePort}`, { servername: host, ca: server.certificate });
    const status = await new Promise((resolve, reject) => {
      client.once('error', reject);
      client.request({ ':path': '/', ':authority': host }).once('response', (headers) => resolve(headers[':status']));
    });
    client.close();
    expect(status).toBe(200);
    expect(client.alpnProtocol).toBe('h2');
  });

  test('sends what was compressed when the release was made', async () => {
    const host = hostOf('dinkominfo');
    const [br, gzip, plain] = await Promise.all(
      ['br, gzip', 'gzip', 'identity'].map((coding) => ask(host, '/', { 'Accept-Encoding': coding })),
    );
    expect(br?.headers['content-encoding']).toBe('br');
    expect(gzip?.headers['content-encoding']).toBe('gzip');
    expect(plain?.headers['content-encoding']).toBeUndefined();
    expect(Number(br?.headers['content-length'])).toBeLessThan(Number(gzip?.headers['content-length']));
    expect(br?.headers.vary).toContain('Accept-Encoding');
    expect(br?.headers['content-type']).toBe('text/html; charset=utf-8');
  });

  test('lets browsers keep hashed files for ever, pages for a minute, and failures not at all', async () => {
    const host = hostOf('dinkominfo');
    const files = [...servedFiles(parseManifest(manifests.get('dinkominfo') ?? '')).keys()];
    const hashed = files.find((file) => file.startsWith(`${hashedFolder}/`) && file.endsWith('.css'));
    const cache = async (path: string) => (await ask(host, path)).headers['cache-control'];
    expect(await cache(`/${hashed}`)).toContain('immutable');
    expect(await cache('/profil/')).toContain('max-age=60');
    expect(await cache('/rss.xml')).toContain('max-age=60');
    expect(await cache(`/${hashedFolder}/tidak-ada.css`)).toBe('no-cache');
    expect(await cache('/tidak-ada/')).toBe('no-cache');
  });

  test('has an error page for each site, and lists no folder', async () => {
    for (const site of sites.filter((slug) => slug !== 'cms')) {
      for (const path of [
        '/tidak-ada/',
        '/tidak-ada',
        `/${hashedFolder}/`,
        '/index.html.br',
        '/404.html',
        '/_redirects',
      ]) {
        const answer = await ask(hostOf(site), path);
        expect([path, answer.status]).toEqual([path, 404]);
        expect(answer.body).toBe(await readText(join(repositoryRoot, 'sites', site, 'dist/404.html')));
      }
    }
  });

  test('leads old addresses on, tells what was withdrawn, and trusts no address with a host', async () => {
    const host = hostOf('dinkominfo');
    const moved = async (path: string) => {
      const { status, headers } = await ask(host, path);
      return [status, headers.location];
    };
    const target = '/berita/2021-04-15-pembinaan-operator-opd/';
    expect(await moved('/berita/baca/891')).toEqual([301, target]);
    expect(await moved('/berita/baca/891/?utm=1')).toEqual([301, target]);
    expect(await moved('/index.php/berita/baca/891')).toEqual([301, target]);
    expect(await moved('/halaman/contoh-alamat-lama/')).toEqual([301, '/profil/']);
    const gone = await ask(host, '/berita/2026-01-05-contoh-berita-ditarik/foto.webp');
    expect(gone.status).toBe(410);
    expect(gone.body).toContain('Halaman ini ditarik');
    expect((await moved('/profil'))[1]).toBe('/profil/');
    expect((await ask(hostOf('portal'), '/berita/999001/judul-lama')).headers.location).toContain(
      'https://dinkominfo.',
    );
    expect((await moved('//evil.example/%2e%2e'))[1] ?? '').not.toContain('evil');
  });

  test('leads former names and plain HTTP to the present host, and gives other names no certificate', async () => {
    const former = siteHosts(server.registry).filter(({ formerHosts }) => formerHosts.length > 0);
    expect(former.length).toBeGreaterThan(1);
    for (const { host, formerHosts } of former) {
      const answer = await ask(formerHosts[0] ?? '', '/berita/?laman=2');
      expect([answer.status, answer.headers.location]).toEqual([301, `https://${host}/berita/?laman=2`]);
    }
    const plain = await fetch(`http://127.0.0.1:${server.plainPort}/`, { redirect: 'manual' }).catch(() => undefined);
    expect(plain?.status).toBeUndefined();
    await expect(ask('lain.example.org', '/')).rejects.toThrow();
  });

  test('leads to the service at each of its hosts, and it keeps its own headers', async () => {
    const hosts = serviceHosts(server.registry.regency);
    expect(hosts).toHaveLength(2);
    for (const host of hosts) {
      const answer = await ask(host, '/healthz');
      expect([answer.status, answer.body]).toEqual([200, '{"status":"ok"}']);
      expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
    }
  });

  test('keeps the files of the release before for pages that are open', async () => {
    const host = hostOf('balen');
    const target = directoryTarget({ name: 'web', path: server.www, shell: localShell() });
    const style = (name: string) => ({ [`${hashedFolder}/${name}.css`]: `.${name}{color:red}` });
    for (const name of ['lama', 'baru']) {
      expect((await ask(host, `/${hashedFolder}/${name}.css`)).status).toBe(404);
      await target.publish(await stageSmall(server.folder, style(name), 'balen'));
    }
    for (const name of ['lama', 'baru']) expect((await ask(host, `/${hashedFolder}/${name}.css`)).status).toBe(200);
    await target.publish(await stageSmall(server.folder, style('terbaru'), 'balen'));
    expect((await ask(host, `/${hashedFolder}/lama.css`)).status).toBe(404);
  });
});

describe('opd verify, against nginx', () => {
  test('finds every site as it was put there', async () => {
    for (const site of sites) expect([site, await differencesOf(site)]).toEqual([site, []]);
  });
});

describe('the headers, in Chromium', () => {
  test('are broken by no kind of page', async () => {
    const browser = await launch(server.securePort);
    try {
      const context = await browser.newContext({ ignoreHTTPSErrors: true });
      const violations: string[] = [];
      const failures: string[] = [];
      await context.exposeFunction('opdViolation', (text: string) => violations.push(text));
      await context.addInitScript(() => {
        addEventListener('securitypolicyviolation', (event) => {
          Reflect.get(window, 'opdViolation')(`${event.violatedDirective} ${event.blockedURI} on ${location.href}`);
        });
      });
      context.on('console', (message) => {
        // What could not be loaded is told below, but for the icon that Chromium looks for by itself.
        if (message.type() === 'error' && !message.text().startsWith('Failed to load')) failures.push(message.text());
      });
      context.on('response', (response) => {
        if (response.status() >= 400) failures.push(`${response.status()} ${response.url()}`);
      });
      const opds = new Set(server.registry.opds.map(({ slug }) => slug));
      const addresses = sites.flatMap((site) =>
        pageKinds(servedFiles(parseManifest(manifests.get(site) ?? '')), opds).map((path) => ({ site, path })),
      );
      expect(addresses.length).toBeGreaterThan(40);
      const waiting = [...addresses];
      const showAll = async () => {
        const page = await context.newPage();
        for (let next = waiting.shift(); next; next = waiting.shift()) {
          const response = await page.goto(`https://${hostOf(next.site)}${next.path}`);
          const headers = response?.headers() ?? {};
          expect(Object.keys(headers)).toEqual(expect.arrayContaining(securityNames));
          if (next.site !== 'cms') expect(headers['content-security-policy']).not.toContain('unsafe');
        }
        return page;
      };
      const [page] = await Promise.all([showAll(), showAll(), showAll()]);
      expect(failures).toEqual([]);
      // A vote is sent to another host, and its answer is shown there.
      await page.goto(`https://${hostOf('dinkominfo')}/jajak/situs/`);
      await page.locator('.poll input[value="puas"]').first().check();
      await page.getByRole('button', { name: 'Kirim suara' }).click();
      await page.waitForURL(/^https:\/\/suara\..*\/suara\/dinkominfo\/situs\?hasil=dihitung$/);
      expect(violations).toEqual([]);
      // The listener hears what is forbidden.
      await page.goto(`https://${hostOf('dinkominfo')}/`);
      await page.evaluate(() => {
        const image = document.createElement('img');
        image.src = 'https://iklan.example/slot.png';
        document.body.append(image);
      });
      await expect.poll(() => violations).toEqual([expect.stringContaining('img-src https://iklan.example')]);
    } finally {
      await browser.close();
    }
  });
});

describe('opd verify, against a server that was broken into', () => {
  test('finds a changed page, one that was added, a file that is gone, and a sitemap with foreign pages', async () => {
    const files = join(server.www, 'dinkominfo/current/files');
    const forms = (name: string) => ['', '.br', '.gz'].map((ending) => join(files, name + ending));
    for (const file of [...forms('profil/index.html'), ...forms('favicon.svg')]) await rm(file, { force: true });
    await writeFile(join(files, 'profil/index.html'), '<title>slot gacor</title>');
    await mkdir(join(files, 'slot-gacor'));
    await writeFile(join(files, 'slot-gacor/index.html'), '<title>slot gacor</title>');
    for (const file of forms('sitemap.xml')) await rm(file, { force: true });
    const foreign = `https://${hostOf('dinkominfo')}/promo-hari-ini/`;
    await writeFile(join(files, 'sitemap.xml'), `<urlset><url><loc>${foreign}</loc></url></urlset>`);
    const found = await differencesOf('dinkominfo');
    expect(found.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      'missing /favicon.svg',
      'changed /profil/',
      'added /promo-hari-ini/',
      'changed /sitemap.xml',
      'added /slot-gacor/',
    ]);
  });
});
