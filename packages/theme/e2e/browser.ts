import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import sirv from 'sirv';
import type { BuiltPage, BuiltSite } from './built-sites.ts';

/** The size of a window, in CSS pixels. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
}

interface BrowserOptions {
  readonly javaScriptEnabled?: boolean;
  readonly policy?: string;
}

/**
 * A browser that is shown built pages, several at a time. Tabs are used again: a new one takes longer than most of
 * what is tested in it.
 */
export class BuiltPageBrowser {
  readonly #servers: SiteServers;
  readonly #context: BrowserContext;
  readonly #idle: Page[] = [];

  private constructor(context: BrowserContext, policy: string | undefined) {
    this.#context = context;
    this.#servers = new SiteServers(policy);
  }

  /**
   * @param options.policy a Content-Security-Policy for all pages.
   * @throws Error when nobody says which browser.
   */
  static async open({ policy, ...options }: BrowserOptions = {}): Promise<BuiltPageBrowser> {
    const browser = await launch();
    return new BuiltPageBrowser(await browser.newContext(options), policy);
  }

  /**
   * Shows a page and gives back what was learnt from it.
   * @param viewport size of the window.
   * @param learn may do with the tab what it likes, but not keep it.
   */
  async show<T>(builtPage: BuiltPage, viewport: Viewport, learn: (page: Page) => Promise<T>): Promise<T> {
    const page = this.#idle.pop() ?? (await this.#context.newPage());
    try {
      await page.emulateMedia({ media: null, colorScheme: 'light', forcedColors: null, reducedMotion: 'reduce' });
      await page.setViewportSize(viewport);
      await page.goto(await this.#servers.addressOf(builtPage));
      return await learn(page);
    } finally {
      this.#idle.push(page);
    }
  }

  async close(): Promise<void> {
    await this.#context.browser()?.close();
    await this.#servers.close();
  }
}

/**
 * Starts the quickest browser there is: nothing is asked of it that only one with windows could do.
 * @throws Error when nobody says which browser.
 */
export async function launch(): Promise<Browser> {
  const executablePath = process.env.OPD_CHROMIUM_SHELL ?? process.env.OPD_CHROMIUM;
  if (!executablePath || !existsSync(executablePath))
    throw new Error('OPD_CHROMIUM must name the browser: OPD_CHROMIUM=/usr/bin/chromium. `npm test -- e2e` sets it.');
  const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', ...quiet] });
}

/** Serves built sites on this machine, each from a port of its own, since their links start at the root. */
class SiteServers {
  readonly #origins = new Map<string, Promise<string>>();
  readonly #servers: Server[] = [];
  readonly #headers: Readonly<Record<string, string>>;

  constructor(policy: string | undefined) {
    this.#headers = policy === undefined ? {} : { 'Content-Security-Policy': policy };
  }

  /** Address of a page. Its site is served from the first call on. */
  async addressOf({ site, path }: BuiltPage): Promise<string> {
    const origin = this.#origins.get(site.slug) ?? this.#serve(site);
    this.#origins.set(site.slug, origin);
    return (await origin) + path;
  }

  async close(): Promise<void> {
    for (const server of this.#servers) server.closeAllConnections();
    await Promise.all(this.#servers.map((server) => new Promise((resolve) => server.close(resolve))));
  }

  #serve(site: BuiltSite): Promise<string> {
    const files = sirv(site.folder, { dotfiles: true });
    const server = createServer((request, response) => {
      for (const [name, value] of Object.entries(this.#headers)) response.setHeader(name, value);
      files(request, response, () => {
        response.writeHead(404).end();
      });
    });
    this.#servers.push(server);
    return new Promise((resolve, reject) => {
      server.once('error', reject).listen(0, '127.0.0.1', () => {
        const address = server.address();
        if (address === null || typeof address === 'string') reject(new Error(`${site.slug} got no port.`));
        else resolve(`http://127.0.0.1:${address.port}`);
      });
    });
  }
}
