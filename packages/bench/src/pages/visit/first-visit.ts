import type { Browser } from 'playwright-core';
import { type FileKind, fileKinds } from '../serve/file-types.ts';
import type { Answer, PageServer } from '../serve/page-server.ts';

/** What a page costs someone who was never on the site. */
export interface FirstVisit {
  readonly requests: number;
  /** Bytes over the wire, heads of answers included. */
  readonly bytes: number;
  readonly bytesByKind: Readonly<Record<FileKind, number>>;
  readonly answers: readonly Answer[];
}

/** A cheap phone: 360 CSS pixels wide. */
const phone = { viewport: { width: 360, height: 800 }, isMobile: true, hasTouch: true, locale: 'id-ID' } as const;

/**
 * Opens a page on a phone that has nothing of the site yet, and waits until nothing more is fetched; nobody scrolls.
 * The icon of the site is counted too: browsers without a window leave it out, so it is fetched afterwards.
 * @param path of the page, as its site is served.
 * @param dotsPerPixel of the phone's screen: 2 or 3.
 * @throws Error when the page, or anything that it fetches, is not there.
 */
export async function visitFirst(
  browser: Browser,
  server: PageServer,
  path: string,
  dotsPerPixel: number,
): Promise<FirstVisit> {
  server.takeAnswers();
  const context = await browser.newContext({ ...phone, deviceScaleFactor: dotsPerPixel });
  try {
    const page = await context.newPage();
    await page.goto(server.origin + path, { waitUntil: 'networkidle' });
    const addresses = await page
      .locator('link[rel~="icon"]')
      .evaluateAll((links) => links.map((link) => (link instanceof HTMLLinkElement ? link.href : '')));
    const answers = server.takeAnswers();
    // Of several icons a browser takes one.
    const icons = addresses.length > 0 ? addresses : [`${server.origin}/favicon.ico`];
    const [icon] = icons;
    if (icon?.startsWith(server.origin) && !answers.some(({ path }) => icons.includes(server.origin + path))) {
      await context.request.get(icon);
      answers.push(...server.takeAnswers());
    }
    return sumUp(answers);
  } finally {
    await context.close();
  }
}

function sumUp(answers: readonly Answer[]): FirstVisit {
  const missing = answers.filter(({ status, path }) => status !== 200 && path !== '/favicon.ico');
  if (missing.length > 0) throw new Error(`Not there: ${missing.map(({ path }) => path).join(', ')}`);
  const bytesOf = (kind: FileKind): number => sum(answers.filter((answer) => answer.kind === kind));
  return {
    requests: answers.length,
    bytes: sum(answers),
    bytesByKind: Object.fromEntries(fileKinds.map((kind) => [kind, bytesOf(kind)])) as Record<FileKind, number>,
    answers,
  };
}

function sum(answers: readonly Answer[]): number {
  return answers.reduce((total, { bytes }) => total + bytes, 0);
}
