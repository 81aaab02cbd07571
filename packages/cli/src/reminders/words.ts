import { cmsSlug, longDay, portalOrigin, type Regency, type RegisteredOpd, siteOrigin } from '@opd/registry';
import { officeRemarks } from '../evaluate/office-words.ts';
import type { EvaluatedSite } from '../evaluate/sites.ts';
import type { Issue, IssueLabel } from './issue-host.ts';
import { greeting, plain } from './markdown.ts';
import { opdMark } from './opd-mark.ts';

/** The label of all reminders. */
export const reminderLabel: IssueLabel = {
  name: 'evaluasi-situs',
  color: '0b5d4a',
  description: 'Pengingat otomatis: situs OPD yang lama tanpa berita baru',
};

const mark = opdMark('evaluasi');

/** Marks the reminder of an OPD. */
export const reminderMark = mark.of;

/** The OPD that a reminder is for; nothing for an issue that is none. */
export const remindedOpd = mark.opdOf;

/**
 * A kind reminder for an OPD whose news is old.
 * @param day the day that counts as today, `YYYY-MM-DD`.
 */
export function reminderFor({
  site,
  opd,
  regency,
  day,
}: {
  readonly site: EvaluatedSite;
  readonly opd: RegisteredOpd;
  readonly regency: Regency;
  readonly day: string;
}): Pick<Issue, 'title' | 'body'> {
  const { slug, news, score, steps, office } = site;
  const remarks = officeRemarks(office);
  const address = siteOrigin(regency, opd);
  const page = `${portalOrigin(regency)}/evaluasi/${slug}/`;
  const lines = [
    reminderMark(slug),
    greeting(opd, day),
    '',
    news.newest === undefined
      ? `[Situs ini](${address}/) belum punya berita. Kabar pertama tidak harus panjang: satu pekerjaan yang selesai, satu foto hasilnya, tiga kalimat.`
      : `Berita terbaru di [situs ini](${address}/) terbit ${longDay(news.newest)}, ${news.days} hari yang lalu. Warga yang berkunjung bisa mengira kantor ini sedang tidak bekerja, padahal tidak begitu.`,
    '',
    ...(steps.length > 0
      ? ['**Yang paling membantu sekarang:**', '', ...steps.map(({ text }, index) => `${index + 1}. ${text}`), '']
      : []),
    ...(remarks.length > 0 ? ['**Urusan kantor:**', '', ...remarks.map((remark) => `- ${inline(remark)}`), ''] : []),
    `Menulis di [ruang operator](https://${cmsSlug}.${regency.domain}/${slug}/); panduannya ada di sana. Nilai situs saat ini ${score.total} dari 100, [begini cara menghitungnya](${page}).`,
    '',
    'Ada kendala? Tulis di bawah ini, pengelola situs akan membantu. Pengingat ini dibuat otomatis setiap pekan dan tertutup sendiri begitu ada berita baru. Terima kasih.',
    '',
  ];
  return { title: titleOf(site), body: lines.join('\n') };
}

function titleOf({ name, news }: EvaluatedSite): string {
  return news.days === undefined
    ? `${plain(name)}: belum ada berita`
    : `${plain(name)}: ${news.days} hari tanpa berita baru`;
}

/** Said when an issue is closed because there is news again. */
export const thanks = 'Sudah ada berita baru. Terima kasih, warga kembali mendapat kabar dari kantor ini.';

/** Said when an issue is closed because its OPD has no site any more. */
export const farewell = 'OPD ini tidak lagi punya situs sendiri, jadi pengingatnya ditutup.';

/** Paths as code, so that nothing in them is taken for Markdown. */
function inline(remark: string): string {
  return remark.replaceAll(/content\/[^\s:,]*[^\s:,.]/g, (path) => `\`${path}\``);
}
