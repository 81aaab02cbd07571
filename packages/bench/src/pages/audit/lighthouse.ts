import { launch } from 'chrome-launcher';
import lighthouse, { type Flags } from 'lighthouse';

/** What Lighthouse judges, in the order of its report. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** A category of Lighthouse. */
export type Category = (typeof categories)[number];

/** What Lighthouse found on one page. */
export interface Audit {
  /** Points from 0 to 100, of each category that was asked for. */
  readonly scores: Readonly<Partial<Record<Category, number>>>;
  /** What cost points: `color-contrast: Background and foreground colors do not have a sufficient contrast ratio.` */
  readonly faults: readonly string[];
  /** Milliseconds until the largest part of the page is painted, on the slow phone that Lighthouse imagines. */
  readonly largestPaintMs: number | undefined;
}

/** How to audit a page. */
export interface AuditOptions {
  /** All categories by default. */
  readonly only?: readonly Category[];
  /**
   * Does not wait whether something happens after the page is there: on a page without scripts nothing does.
   */
  readonly waitLess?: boolean;
}

/** A browser for Lighthouse. */
export interface Auditor {
  readonly audit: (address: string, options?: AuditOptions) => Promise<Audit>;
  readonly close: () => void;
}

const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/**
 * Starts Chromium for Lighthouse, which asks pages as it does by default: a phone of 412 × 823 pixels, slow 4G and a
 * processor four times slower, both simulated.
 * @param chromePath the browser.
 */
export async function openAuditor(chromePath: string): Promise<Auditor> {
  const chromeFlags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', ...quiet];
  const chrome = await launch({ chromePath, chromeFlags, logLevel: 'silent' });
  return {
    audit: (address, options = {}) => auditPage(address, chrome.port, options),
    close: () => chrome.kill(),
  };
}

const noWaiting: Flags = {
  pauseAfterFcpMs: 0,
  pauseAfterLoadMs: 0,
  networkQuietThresholdMs: 0,
  cpuQuietThresholdMs: 0,
};

async function auditPage(
  address: string,
  port: number,
  { only = categories, waitLess = false }: AuditOptions,
): Promise<Audit> {
  const flags: Flags = {
    port,
    logLevel: 'error',
    output: 'json',
    // A picture for the report, which costs time and no points.
    disableFullPageScreenshot: true,
    onlyCategories: [...only],
    ...(waitLess ? noWaiting : {}),
  };
  const result = (await lighthouse(address, flags))?.lhr;
  if (!result) throw new Error(`Lighthouse gave no result for ${address}.`);
  if (result.runtimeError) throw new Error(`Lighthouse could not read ${address}: ${result.runtimeError.message}`);
  const found = only.flatMap((name) => result.categories[name] ?? []);
  const weighty = found.flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id));
  return {
    scores: Object.fromEntries(found.map(({ id, score }) => [id, Math.round((score ?? 0) * 100)])),
    faults: [...new Set(weighty)].flatMap((id) => {
      const { score = null, title = '', displayValue = '' } = result.audits[id] ?? {};
      return score === null || score >= 0.995 ? [] : [`${id}: ${title}${displayValue ? ` (${displayValue})` : ''}`];
    }),
    largestPaintMs: result.audits['largest-contentful-paint']?.numericValue,
  };
}
