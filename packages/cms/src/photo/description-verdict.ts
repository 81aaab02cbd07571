import { judgePhotoDescription, longestDescription } from '@opd/schema';
import type { Tone } from '../files/notice.tsx';
import type { PhotoAround } from './description-context.ts';

/** What the operator is told of a description. */
export interface DescriptionVerdict {
  readonly tone: Tone;
  readonly title: string;
  readonly lines: readonly string[];
  /** Why the entry cannot be saved with it, in the words of the check; nothing when it can. */
  readonly error?: string;
}

/** Nothing to say. */
export const silent: DescriptionVerdict = { tone: 'plain', title: '', lines: [] };

/** Judges a description with the judge that the check and the build use. Pure. */
export function judgeDescription(description: string, { context, decorative }: PhotoAround): DescriptionVerdict {
  const empty = description.trim() === '';
  if (decorative) return empty ? decoration : describedDecoration;
  const judgement = judgePhotoDescription(description, context);
  if (judgement.ok) {
    if (!judgement.warning) return { tone: 'good', title: 'Deskripsi ini baik', lines: [] };
    const { reason, suggestion } = judgement.warning;
    return { tone: 'weak', title: 'Boleh dipakai, dapat lebih baik', lines: [reason, suggestion] };
  }
  const { reason, suggestion } = judgement;
  return {
    tone: 'bad',
    title: empty ? 'Deskripsi belum ditulis' : 'Deskripsi ini belum dapat dipakai',
    lines: [reason, suggestion],
    error: `${reason} ${suggestion}`,
  };
}

const decoration: DescriptionVerdict = {
  tone: 'plain',
  title: 'Foto ini ditandai hanya hiasan',
  lines: ['Deskripsinya memang dikosongkan. Isi alasannya di bawah.'],
};

const bothMessage = 'Foto ditandai hanya hiasan, tetapi punya deskripsi.';
const bothHelp = 'Hapus tanda hiasan bila foto memberi tahu sesuatu; bila tidak, kosongkan deskripsinya.';

const describedDecoration: DescriptionVerdict = {
  tone: 'bad',
  title: 'Pilih salah satu',
  lines: [bothMessage, bothHelp],
  error: `${bothMessage} ${bothHelp}`,
};

/** What is told while somebody is still writing: the same, but not as a fault. */
export function withPatience(verdict: DescriptionVerdict): DescriptionVerdict {
  return verdict.tone === 'bad' ? { ...verdict, tone: 'plain', title: 'Lanjutkan menulis' } : verdict;
}

/** `86/250` */
export function countLetters(description: string): string {
  return `${description.trim().replace(/\s+/g, ' ').length}/${longestDescription}`;
}
