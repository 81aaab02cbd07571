import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Starts the browser. @throws Error when nobody says which. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.OPD_CHROMIUM;
  if (!executablePath || !existsSync(executablePath))
    throw new Error('OPD_CHROMIUM must name the browser: OPD_CHROMIUM=/usr/bin/chromium. `npm test -- e2e` sets it.');
  const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', ...quiet] });
}
