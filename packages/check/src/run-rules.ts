import type { EntryDocument } from './documents/entry-document.ts';
import { compareFindings, type FileRemark, type Finding, type Remark } from './finding.ts';
import type { Rule } from './rule.ts';
import type { SiteContent } from './site/site-content.ts';

/** Asks every rule about a site as a whole. Never throws, see `ask`. */
export function runSiteRules(site: SiteContent, rules: readonly Rule[]): Finding[] {
  return rules.flatMap((rule) => ask(rule, `${site.slug}/opd.yaml`, () => rule.site?.(site) ?? []));
}

/** Asks every rule about one entry. Never throws, see `ask`. */
export function runEntryRules(entry: EntryDocument, site: SiteContent, rules: readonly Rule[]): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    if (!rule.entry) continue;
    for (const finding of ask(rule, entry.path, () => rule.entry?.(entry, site) ?? [])) findings.push(finding);
  }
  return findings.sort(compareFindings);
}

/** A rule that fails on one file is reported there, and everything else is still looked at. */
function ask({ id, severity }: Rule, file: string, look: () => Iterable<Remark & Partial<FileRemark>>): Finding[] {
  try {
    return Array.from(look(), (remark) => ({ ruleId: id, severity, file, ...remark }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [
      {
        ruleId: 'check-crashed',
        severity: 'error',
        file,
        line: 1,
        column: 1,
        message: `Pemeriksaan ${id} berhenti di berkas ini karena kesalahan program (${reason}).`,
        help: 'Isi berkas belum tentu salah. Laporkan pesan ini kepada pengelola situs di Dinas Kominfo.',
      },
    ];
  }
}
