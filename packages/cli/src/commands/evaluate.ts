import { isCalendarDate } from '@opd/schema';
import { currentDay } from '../build/build-env.ts';
import { OpdError } from '../error.ts';
import type { evaluateFormats } from '../evaluate/formats.ts';
import { renderHtml } from '../evaluate/render-html.ts';
import { renderJson } from '../evaluate/render-json.ts';
import { renderRanking, renderSite } from '../evaluate/render-text.ts';
import { evaluateSites, type SitesEvaluation } from '../evaluate/sites.ts';
import { git } from '../io/git.ts';
import { issueHostFromEnvironment } from '../reminders/environment.ts';
import { remind } from '../reminders/remind.ts';
import { readRegistry, requireSites } from '../workspace.ts';

/** Options of `opd evaluate`. */
export interface EvaluateOptions {
  /** OPDs; all when empty. */
  readonly slugs: readonly string[];
  readonly format: (typeof evaluateFormats)[number];
  /** The day that counts as today, `YYYY-MM-DD`. */
  readonly at?: string;
  /** Opens, updates and closes one issue for each stale OPD instead of printing the report. */
  readonly issues: boolean;
}

/**
 * `opd evaluate`: how fresh and complete every OPD's site is, from content, operators and Git.
 * @param root the repository.
 * @returns the report, or what was done about the issues.
 * @throws OpdError.
 */
export async function evaluate(root: string, { slugs, format, at, issues }: EvaluateOptions): Promise<string> {
  if (at !== undefined && !isCalendarDate(at))
    throw new OpdError(
      `"${at}" bukan tanggal yang ada di kalender.`,
      'Tulis tahun-bulan-tanggal. Contoh: --at 2026-01-31',
    );
  // Before the work, so that what is missing is told at once.
  const host = issues ? issueHostFromEnvironment(process.env) : undefined;
  const [registry, today] = await Promise.all([readRegistry(root), at ?? currentDay(root)]);
  const all = await evaluateSites(root, registry, today);
  requireSites(
    slugs,
    all.opds.map(({ slug }) => slug),
  );
  const evaluation = slugs.length === 0 ? all : { ...all, opds: all.opds.filter(({ slug }) => slugs.includes(slug)) };
  if (host) return `${(await remind({ host, registry, evaluation, isWhole: slugs.length === 0 })).join('\n')}\n`;
  await warnOfShortHistory(root);
  if (format === 'html') return renderHtml(evaluation, registry.regency.government);
  return `${format === 'json' ? renderJson(evaluation) : renderText(evaluation, all, slugs)}\n`;
}

function renderText(evaluation: SitesEvaluation, all: SitesEvaluation, slugs: readonly string[]): string {
  return slugs.length === 0
    ? renderRanking(evaluation)
    : evaluation.opds.map((site) => renderSite(site, all)).join('\n\n');
}

async function warnOfShortHistory(root: string): Promise<void> {
  if ((await git(root, ['rev-parse', '--is-shallow-repository'])).trim() !== 'true') return;
  process.stderr.write(
    'Peringatan: salinan Git ini tidak lengkap; jalankan `git fetch --unshallow` untuk seluruh riwayat.\n',
  );
}
