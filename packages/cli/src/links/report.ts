import type { linkReports } from './link-reports.ts';
import { isBroken, type LinkMemory } from './memory.ts';
import type { LinkSource } from './outgoing-links.ts';

/** A link that has been broken for some time. */
export interface BrokenLink extends LinkSource {
  readonly url: string;
  /** Why it failed last: `404`, `timeout`. */
  readonly reason: string;
  /** ISO 8601 in UTC. */
  readonly firstFailure: string;
  readonly lastOk?: string;
}

/** Broken links by OPD, in the order of file and line. */
export function brokenLinks(
  links: ReadonlyMap<string, readonly LinkSource[]>,
  memory: LinkMemory,
  now: Date,
): ReadonlyMap<string, readonly BrokenLink[]> {
  const broken = [...links].flatMap(([url, sources]) => {
    const record = memory.get(url);
    if (!record?.firstFailure || !isBroken(record, now)) return [];
    const { reason = '', firstFailure, lastOk } = record;
    return sources.map((source): BrokenLink => ({ ...source, url, reason, firstFailure, lastOk }));
  });
  broken.sort((a, b) => (a.file < b.file ? -1 : Number(a.file > b.file)) || a.line - b.line);
  return Map.groupBy(broken, ({ slug }) => slug);
}

/** The report that an OPD's operators read, in Indonesian. */
export function renderBroken(
  broken: ReadonlyMap<string, readonly BrokenLink[]>,
  count: number,
  format: (typeof linkReports)[number],
): string {
  if (format === 'json') return `${JSON.stringify(Object.fromEntries(broken), null, 2)}\n`;
  if (broken.size === 0) return `Tidak ada tautan keluar yang putus di antara ${count} alamat.\n`;
  const parts = [...broken].sort().map(([slug, links]) => {
    const lines = links.map(({ file, line, url, reason, firstFailure, lastOk }) => {
      const good = lastOk ? `, terakhir baik ${lastOk.slice(0, 10)}` : '';
      return `  content/${file}:${line}\n    ${url}\n    ${explain(reason)} sejak ${firstFailure.slice(0, 10)}${good}. Ganti dengan alamat yang sekarang, atau hapus tautannya.`;
    });
    return `${slug}: ${links.length} tautan putus\n${lines.join('\n')}`;
  });
  return `${parts.join('\n\n')}\n`;
}

function explain(reason: string): string {
  if (reason === '404' || reason === '410') return 'Halaman tidak ada';
  if (/^5\d\d$/.test(reason)) return `Server bermasalah (${reason})`;
  if (reason === 'timeout') return 'Server tidak menjawab';
  if (reason === 'ENOTFOUND') return 'Nama situs tidak ada';
  return `Tidak dapat dibuka (${reason})`;
}
