import type { Difference } from '@opd/deploy';
import type { Issue, IssueHost, IssueLabel } from '../reminders/issue-host.ts';
import { planReminders } from '../reminders/plan.ts';
import { takeStep } from '../reminders/remind.ts';

/** A recorded site and its public address. */
export interface VerifiedSite {
  readonly slug: string;
  readonly name: string;
  readonly origin: string;
}

/** The label of all reports. */
export const defacementLabel: IssueLabel = {
  name: 'keutuhan-situs',
  color: 'b3261e',
  description: 'Laporan otomatis: isi peladen berbeda dari yang diterbitkan',
};

/** How many differences an issue names; a site that is wholly down would name thousands. */
const mostNamed = 50;

const kinds: Readonly<Record<Difference['kind'], string>> = {
  added: 'tidak pernah diterbitkan',
  changed: 'isinya lain',
  cloaked: 'lain bagi mesin pencari',
  missing: 'tidak dapat dibuka',
  redirect: 'mengarah ke tempat lain',
};

const words = {
  thanks: 'Isi peladen sama lagi dengan yang diterbitkan.',
  farewell: 'Situs ini tidak lagi diterbitkan, jadi laporannya ditutup.',
};

/**
 * Makes the issues say which sites differ from what was put there: one for each, closed when all is as it was. To run it
 * again changes nothing.
 * @param isWhole all recorded sites were looked at.
 * @returns one line for each thing that was done.
 * @throws OpdError when the host refuses.
 */
export async function reportDifferences(
  host: IssueHost,
  sites: readonly VerifiedSite[],
  found: ReadonlyMap<string, readonly Difference[]>,
  isWhole: boolean,
): Promise<string[]> {
  const wrong = sites.flatMap((site) => {
    const differences = found.get(site.slug) ?? [];
    return differences.length > 0 ? [[site.slug, reportOf(site, differences)] as const] : [];
  });
  const steps = planReminders({
    ...{ issues: await host.list(defacementLabel.name), stale: new Map(wrong), isWhole, words },
    evaluated: new Set(found.keys()),
    subjectOf: ({ body }) => /^<!-- situs-opd:keutuhan:([a-z0-9-]+) -->/.exec(body.trimStart())?.[1],
  });
  const lines: string[] = [];
  for (const step of steps) lines.push(await takeStep(host, step, defacementLabel));
  return lines;
}

/** The report of a site, for whoever is on duty. */
export function reportOf(
  { slug, name, origin }: VerifiedSite,
  differences: readonly Difference[],
): Pick<Issue, 'title' | 'body'> {
  const rows = differences
    .slice(0, mostNamed)
    .map(({ kind, path, detail }) => `| \`${cell(path)}\` | ${kinds[kind]} | \`${cell(detail)}\` |`);
  const more = differences.length > mostNamed ? [`Dan ${differences.length - mostNamed} lagi.`, ''] : [];
  const body = [
    `<!-- situs-opd:keutuhan:${slug} -->`,
    `Yang disajikan <${origin}/> berbeda dari yang diterbitkan. Ini dapat berarti situs diubah orang lain.`,
    '',
    '| Alamat | Masalah | Jawaban peladen |',
    '| --- | --- | --- |',
    ...rows,
    '',
    ...more,
    '**Langkah pertama**',
    '',
    `1. Simpan bukti: catatan akses nginx dan folder situs itu, sebelum diubah.`,
    `2. Pulihkan: \`npm run build -- ${slug}\`, lalu \`npm run opd -- deploy ${slug}\`. Berkas yang lain isinya dikirim ulang.`,
    '3. Ganti kunci yang dapat menulis ke peladen, lalu laporkan ke tim tanggap insiden (CSIRT) daerah.',
    '',
    'Laporan ini diperbarui setiap jam, dan tertutup sendiri begitu isinya sama lagi.',
    '',
  ];
  return { title: `${name}: isi peladen berbeda dari yang diterbitkan`, body: body.join('\n') };
}

/** What an attacker chose: it must neither end the code nor the cell, nor call on somebody. */
function cell(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Cf}\s`|]+/gu, ' ')
    .slice(0, 160)
    .trim();
}
