import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

/** A cheap phone on a village's mobile network: a processor four times slower, 1.6 Mbps, 150 ms there and back. */
const slowdown = { cpu: 4, bitsPerSecond: 1_600_000, latencyMs: 150 };

/** Starts the browser. @throws Error when it is not there. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.OPD_CHROMIUM ?? '/usr/bin/chromium';
  if (!existsSync(executablePath))
    throw new Error(`Unexpected ${executablePath}, expected Chromium: set OPD_CHROMIUM to its path.`);
  const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', ...quiet] });
}

/** Opens an empty page of a slow phone that has never been here. */
export async function openSlowPhone(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'id-ID' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const bytesPerSecond = slowdown.bitsPerSecond / 8;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slowdown.latencyMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown.cpu });
  return page;
}

/**
 * Milliseconds from opening a page until its sign-in button can be pressed: it stands there, and the page has time to
 * answer.
 */
export async function timeToSignIn(browser: Browser, address: string): Promise<number> {
  const page = await openSlowPhone(browser);
  await page.addInitScript(() => {
    const look = (): void => {
      const buttons = [...document.querySelectorAll('button')];
      if (!buttons.some((button) => button.textContent?.startsWith('Masuk'))) return void requestAnimationFrame(look);
      // After the next frame was painted and everything that waited in line was done.
      requestAnimationFrame(() => setTimeout(() => performance.mark('sign-in-usable')));
    };
    look();
  });
  await page.goto(address, { waitUntil: 'commit' });
  const mark = await page.waitForFunction(() => performance.getEntriesByName('sign-in-usable')[0]?.startTime, null, {
    timeout: 180_000,
  });
  const time = await mark.jsonValue();
  await page.context().close();
  return time ?? Number.NaN;
}
