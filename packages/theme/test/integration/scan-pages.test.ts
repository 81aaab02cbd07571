import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegrationLogger } from 'astro';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { scanPages } from '../../src/integration/scan-pages.ts';

let folder = '';
const warn = vi.fn<AstroIntegrationLogger['warn']>();
const logger: Pick<AstroIntegrationLogger, 'warn'> = { warn };

/** A built site of one page. */
async function built(body: string): Promise<URL> {
  folder = await mkdtemp(join(tmpdir(), 'opd-pages-'));
  await mkdir(join(folder, 'berita'));
  await writeFile(join(folder, 'berita/index.html'), `<!doctype html><html lang="id"><body>${body}</body></html>`);
  return pathToFileURL(`${folder}/`);
}

const promotion =
  '<div style="display:none">situs slot gacor maxwin <a href="https://slot88.example/">slot88</a></div>';

afterEach(async () => {
  warn.mockReset();
  await rm(folder, { recursive: true, force: true });
});

describe('built pages', () => {
  test('with hidden promotion of gambling are not published, and the page is named', async () => {
    await expect(scanPages(await built(promotion), { slug: 'dinkes', logger })).rejects.toThrow('berita/index.html');
  });

  test('of the portal only warn: it shows what others wrote', async () => {
    await scanPages(await built(promotion), { slug: 'portal', logger });
    expect(warn).toHaveBeenCalledOnce();
  });

  test('are looked through however many they are', async () => {
    const site = await built('<p>Panen raya.</p>');
    const pages = Array.from({ length: 450 }, (_, index) => `${index}`.padStart(3, '0'));
    const html = '<!doctype html><html lang="id"><body><p>Panen raya.</p></body></html>';
    await Promise.all(pages.map((page) => writeFile(join(folder, `${page}.html`), html)));
    for (const page of ['000', '449']) await writeFile(join(folder, `${page}.html`), `<body>${promotion}</body>`);
    await scanPages(site, { slug: 'portal', logger });
    expect(warn.mock.calls[0]?.[0]).toMatch(/000\.html: .*\n.*449\.html: /);
    expect(warn.mock.calls[0]?.[0]).not.toContain('001.html');
  });

  test('about the fight against gambling pass', async () => {
    const news = '<p>Dinkominfo memblokir situs judi daring dan mengajak warga melapor.</p>';
    await scanPages(await built(news), { slug: 'dinkominfo', logger });
    expect(warn).not.toHaveBeenCalled();
  });
});
