import { createServer, type Server } from 'node:http';
import { type Browser, chromium } from 'playwright-core';
import sirv from 'sirv';

/** Pages are cut off here, in CSS pixels: what is that long repeats itself. */
const mostHeight = 8_000;

/** A site on loopback. */
interface Served {
  readonly server: Server;
  readonly origin: string;
}

/** Takes pictures of built pages in Chromium. */
export class Photographer {
  readonly #browser: Browser;
  readonly #servers = new Map<string, Promise<Served>>();

  private constructor(browser: Browser) {
    this.#browser = browser;
  }

  /** @param executablePath of Chromium. */
  static async open(executablePath: string): Promise<Photographer> {
    return new Photographer(await chromium.launch({ executablePath, args: ['--font-render-hinting=none'] }));
  }

  /**
   * A whole page from top to bottom, with nothing moving and every photo loaded.
   * @param dist absolute path of the built site.
   * @param path address of the page: `/berita/`.
   * @param width of the window in CSS pixels.
   * @returns PNG.
   */
  async take(dist: string, path: string, width: number): Promise<Buffer> {
    const origin = await this.#serve(dist);
    const page = await this.#browser.newPage({
      viewport: { width, height: 900 },
      reducedMotion: 'reduce',
      colorScheme: 'light',
    });
    try {
      await page.route(
        (url) => url.origin !== origin,
        (route) => route.abort(),
      );
      await page.goto(origin + path);
      await page.evaluate(async () => {
        for (const image of document.images) image.loading = 'eager';
        await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
        await document.fonts.ready;
      });
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      return await page.screenshot({
        fullPage: true,
        animations: 'disabled',
        clip: { x: 0, y: 0, width, height: Math.min(height, mostHeight) },
      });
    } finally {
      await page.close();
    }
  }

  async close(): Promise<void> {
    await this.#browser.close();
    for (const { server } of await Promise.all(this.#servers.values())) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  }

  #serve(dist: string): Promise<string> {
    const known = this.#servers.get(dist) ?? listen(dist);
    this.#servers.set(dist, known);
    return known.then(({ origin }) => origin);
  }
}

async function listen(dist: string): Promise<Served> {
  const server = createServer(sirv(dist));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server of the pages has no port.');
  return { server, origin: `http://127.0.0.1:${address.port}` };
}
