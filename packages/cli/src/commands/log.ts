import { regencyFields } from '@opd/registry';
import { isCalendarDate } from '@opd/schema';
import { OpdError } from '../error.ts';
import { git } from '../io/git.ts';
import type { logFormats } from '../log/formats.ts';
import { renderCsv, renderText } from '../log/render.ts';
import { readLog } from '../log/rows.ts';
import { listContent, readRegency, requireSites } from '../workspace.ts';

/** Options of `opd log`. */
export interface LogOptions {
  /** First day, `YYYY-MM-DD`. */
  readonly since?: string;
  readonly format: (typeof logFormats)[number];
}

/**
 * `opd log <opd>`: who wrote, reviewed and published what, and when, from Git. An OPD whose folder is gone can still
 * be asked about.
 * @param root the repository.
 * @returns the report.
 * @throws OpdError.
 */
export async function log(root: string, slug: string, { since, format }: LogOptions): Promise<string> {
  if (since !== undefined && !isCalendarDate(since))
    throw new OpdError(
      `"${since}" bukan tanggal yang ada di kalender.`,
      'Tulis tahun-bulan-tanggal. Contoh: --since 2026-01-31',
    );
  const regency = await readRegency(root);
  const known = await listContent(root);
  if (!known.includes(slug)) await requireHistory(root, slug, known);
  const rows = await readLog({ root, slug, regency, since });
  const zone =
    regencyFields.timeZone.options?.find(({ value }) => value === regency.timeZone)?.label ?? regency.timeZone;
  if ((await git(root, ['rev-parse', '--is-shallow-repository'])).trim() === 'true')
    process.stderr.write(
      'Peringatan: salinan Git ini tidak lengkap; jalankan `git fetch --unshallow` untuk seluruh riwayat.\n',
    );
  return format === 'csv' ? renderCsv(rows, zone) : `${renderText(rows, zone)}\n`;
}

/** @throws OpdError when neither `content/` nor its history knows the folder. */
async function requireHistory(root: string, slug: string, known: readonly string[]): Promise<void> {
  const isFolder = /^[a-z0-9-]+$/.test(slug);
  const past = isFolder ? await git(root, ['log', '-1', '--format=%H', 'HEAD', '--', `content/${slug}`]) : '';
  if (past.trim() === '') requireSites([slug], known);
}
