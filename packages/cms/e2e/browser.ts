import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/** The size of a window, in CSS pixels. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
}

export const phone: Viewport = { width: 360, height: 740 };
export const desktop: Viewport = { width: 1280, height: 900 };

/** Longest wait for anything on the screen, in milliseconds: a machine that builds meanwhile is slow. */
const patience = 20_000;

/** @throws Error when nobody says which browser. */
export function launch(): Promise<Browser> {
  const executablePath = process.env.OPD_CHROMIUM;
  if (!executablePath || !existsSync(executablePath))
    throw new Error('OPD_CHROMIUM must name the browser: OPD_CHROMIUM=/usr/bin/chromium. `npm test -- e2e` sets it.');
  const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', ...quiet] });
}

/** A browser of its own for one operator: nothing is shared with another, as on another computer. */
export async function newContext(browser: Browser, viewport: Viewport): Promise<BrowserContext> {
  const isPhone = viewport.width < 800;
  const context = await browser.newContext({
    viewport,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    hasTouch: isPhone,
    isMobile: isPhone,
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(patience);
  return context;
}

/**
 * Makes a tab as it was before anything was opened in it. What the browser compiled of the pages is kept, which is more
 * than half of the work of opening them in a browser of their own.
 * @param origin whose storage is emptied.
 */
export async function emptyTab(page: Page, origin: string): Promise<void> {
  await page.unrouteAll();
  await page.goto('about:blank');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await devtools.detach();
  await page.context().clearPermissions();
}

/** What a page did that it must not do, in the order in which it happened. */
export class Misdeeds {
  readonly all: string[] = [];

  /** Listens to a page from now on. */
  async watch(page: Page): Promise<void> {
    page.on('console', (message) => {
      if (/content security policy/i.test(message.text())) this.all.push(message.text());
      if (message.text().startsWith(marker)) this.all.push(message.text());
    });
    await page.addInitScript((start) => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        console.error(start, violatedDirective, blockedURI),
      );
    }, marker);
  }
}

const marker = 'CSP violation:';
