import type { Browser } from 'playwright-core';
import { type Audit, type Auditor, categories } from './audit/lighthouse.ts';
import { servePages } from './serve/page-server.ts';
import { type FirstVisit, visitFirst } from './visit/first-visit.ts';

/** Screens that are measured: dots in a CSS pixel. */
export const screens = [2, 3] as const;

/** Pages of one kind, all of which are weighed and the first of which is audited. */
export interface MeasuredKind {
  readonly tool: string;
  readonly kind: string;
  readonly folder: string;
  readonly paths: readonly string[];
}

/** What was measured of a kind of pages. */
export interface Measurement extends MeasuredKind {
  /** For each of `screens`, the visits of all pages, lightest first. */
  readonly visits: readonly (readonly FirstVisit[])[];
  readonly audit: Audit | undefined;
}

/** Tools that measure. Without an auditor pages are weighed only. */
export interface Gauges {
  readonly browser: Browser;
  readonly auditor: Auditor | undefined;
}

/** Runs of Lighthouse on a page that did not get all points at once: a busy machine costs points, so the median counts. */
const runsInDoubt = 3;

/** Measures pages, one after the other. @param report is told each kind when it is done. */
export async function measurePages(
  kinds: readonly MeasuredKind[],
  { browser, auditor }: Gauges,
  report: (measurement: Measurement) => void,
): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  for (const measured of kinds) {
    const server = await servePages(measured.folder);
    try {
      const visits: FirstVisit[][] = [];
      for (const screen of screens) {
        const seen: FirstVisit[] = [];
        for (const path of measured.paths) seen.push(await visitFirst(browser, server, path, screen));
        visits.push(seen.sort((a, b) => a.bytes - b.bytes));
      }
      const [first] = measured.paths;
      const audit = auditor && first ? await auditInDoubt(auditor, server.origin + first) : undefined;
      const measurement = { ...measured, visits, audit };
      report(measurement);
      measurements.push(measurement);
    } finally {
      await server.close();
    }
  }
  return measurements;
}

async function auditInDoubt(auditor: Auditor, address: string): Promise<Audit> {
  const audits = [await auditor.audit(address)];
  const isPerfect = categories.every((category) => audits[0]?.scores[category] === 100);
  while (!isPerfect && audits.length < runsInDoubt) audits.push(await auditor.audit(address));
  const sorted = audits.sort((a, b) => (a.scores.performance ?? 0) - (b.scores.performance ?? 0));
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (!middle) throw new Error(`Lighthouse was not run on ${address}.`);
  return middle;
}
