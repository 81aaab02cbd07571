import type { ReviewFigures } from '@opd/derive';
import { cmsSlug, longDay, type Regency, type RegisteredOpd, siteOrigin } from '@opd/registry';
import type { Issue, IssueLabel } from './issue-host.ts';
import { greeting, plain } from './markdown.ts';
import { opdMark } from './opd-mark.ts';

/** The label of reminders to look at pages again. */
export const reviewLabel: IssueLabel = {
  name: 'tinjau-halaman',
  color: '7a4b00',
  description: 'Pengingat otomatis: halaman yang lewat tanggal tinjaunya',
};

const mark = opdMark('tinjau');

/** The OPD that such a reminder is for; nothing for an issue that is none. */
export const reviewedOpd = mark.opdOf;

/**
 * A kind reminder of an OPD's pages whose day of review has passed, the longest overdue first.
 * @param day the day that counts as today, `YYYY-MM-DD`.
 */
export function reviewReminder({
  reviews,
  opd,
  regency,
  day,
}: {
  readonly reviews: ReviewFigures;
  readonly opd: RegisteredOpd;
  readonly regency: Regency;
  readonly day: string;
}): Pick<Issue, 'title' | 'body'> {
  const address = siteOrigin(regency, opd);
  const pages = reviews.first.map(
    ({ type, folder, title, unit, due }) =>
      `- [${plain(title)}](${address}/${type}/${folder}/): ${plain(unit) || 'tanpa unit'}, sebelum ${longDay(due)}`,
  );
  const others = reviews.count - pages.length;
  const lines = [
    mark.of(opd.slug),
    greeting(opd, day),
    '',
    'Halaman berikut lewat tanggal tinjaunya. Di situs sudah diberi tanda "Perlu ditinjau", supaya warga tahu isinya mungkin berubah.',
    '',
    ...pages,
    ...(others > 0 ? [`- dan ${others} halaman lagi`] : []),
    '',
    `Minta unitnya membaca isinya. Bila masih benar, isi "Tanggal ditinjau" di [ruang operator](https://${cmsSlug}.${regency.domain}/${opd.slug}/); bila berubah, perbaiki dan isi "Tanggal diperbarui".`,
    '',
    'Pengingat ini dibuat otomatis setiap pekan dan tertutup sendiri begitu semuanya ditinjau. Terima kasih.',
    '',
  ];
  return { title: `${plain(opd.name)}: ${reviews.count} halaman perlu ditinjau`, body: lines.join('\n') };
}

/** Said when such an issue is closed because all is looked at. */
export const reviewThanks = 'Semua halaman sudah ditinjau. Terima kasih, warga dapat mempercayai isinya.';
