import { handoverRemark, type ReviewFigures } from '@opd/derive';
import { longDay } from '@opd/registry';
import type { OfficeMatters } from './sites.ts';

/** The pages whose day of review has passed, a line each: who answers for it, and since when. */
export function reviewRemarks({ count, first }: ReviewFigures): string[] {
  const others = count - first.length;
  return [
    ...first.map(
      ({ type, folder, title, unit, due }) =>
        `"${title}" (${type}/${folder}), ${unit || 'tanpa unit'}: seharusnya ditinjau sebelum ${longDay(due)}.`,
    ),
    ...(others > 0 ? [`Dan ${others} halaman lagi.`] : []),
  ];
}

/** What an office has to see to, one kind Indonesian sentence each; empty when all is well. */
export function officeRemarks({ handover, waiting, brokenLinks }: OfficeMatters): string[] {
  const people = handoverRemark(handover);
  const [firstLink] = brokenLinks;
  return [
    ...(people === undefined ? [] : [people]),
    ...waiting.map(
      ({ path, reason, since }) =>
        `Terbit segera (${reason}) pada ${longDay(since)} dan belum diperiksa orang kedua: ${path}. Minta satu rekan membacanya.`,
    ),
    ...(firstLink === undefined
      ? []
      : [
          `${brokenLinks.length} tautan di dalam situs putus, misalnya di content/${firstLink.file} baris ${firstLink.line}.`,
        ]),
  ];
}
