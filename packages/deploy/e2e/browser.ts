import { type Browser, chromium } from 'playwright-core';

/** The browser of the end-to-end tests, for which every host is the server of the test. @param port of the server. */
export async function launch(port: number): Promise<Browser> {
  const executablePath = process.env.OPD_CHROMIUM;
  if (!executablePath) throw new Error('OPD_CHROMIUM must name the browser; `npm test -- e2e` sets it.');
  const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  const toServer = [`--host-resolver-rules=MAP * 127.0.0.1:${port}`];
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', ...quiet, ...toServer],
  });
}
