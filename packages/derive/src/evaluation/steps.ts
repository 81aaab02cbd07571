import type { Fulfilment } from './fulfilment.ts';
import type { Obligation } from './obligations.ts';
import { mostPoints as most, type Score, type ScoredFigures, type ScorePart } from './score.ts';

/** Something that an OPD can do next. */
export interface NextStep {
  /** The obligation, or the part of the score. */
  readonly id: string;
  /** What to do, in kind Indonesian words. */
  readonly text: string;
  /** Points of the score that it earns. */
  readonly gain: number;
}

/** How many steps are told: more would be a list of faults. */
export const stepCount = 3;

/** The steps that earn most, the best first. Fewer than three when there is less to gain. */
export function nextSteps({
  figures,
  score,
  asked,
  fulfilments,
}: {
  readonly figures: ScoredFigures;
  readonly score: Score;
  /** Obligations that bind the OPD. */
  readonly asked: readonly Obligation[];
  readonly fulfilments: readonly Fulfilment[];
}): NextStep[] {
  const steps = [...partSteps(figures, score), ...obligationSteps(asked, fulfilments)];
  return steps
    .filter(({ gain }) => gain > 0)
    .toSorted((a, b) => b.gain - a.gain)
    .slice(0, stepCount);
}

function obligationSteps(asked: readonly Obligation[], fulfilments: readonly Fulfilment[]): NextStep[] {
  const all = asked.reduce((sum, { weight }) => sum + weight, 0);
  return asked.flatMap(({ id, weight, step }) => {
    const found = fulfilments.find((one) => one.id === id);
    if (!found) return [];
    const text = step.replaceAll('{tahun}', String(found.year ?? ''));
    return [{ id, text, gain: (most('kelengkapan') * weight * (1 - found.share)) / all }];
  });
}

function partSteps({ news, photos }: ScoredFigures, { parts }: Score): NextStep[] {
  const bare = photos.count - photos.described;
  const gain = (id: ScorePart) => most(id) - parts[id];
  return [
    {
      id: 'kebaruan',
      text:
        news.newest === undefined
          ? 'Terbitkan berita pertama: satu pekerjaan yang selesai bulan ini, dengan foto hasilnya.'
          : 'Terbitkan satu berita tentang pekerjaan yang selesai bulan ini, dengan foto hasilnya.',
      gain: gain('kebaruan'),
    },
    {
      id: 'keteraturan',
      text: 'Sisihkan satu hari setiap bulan untuk menerbitkan paling sedikit satu tulisan.',
      // A month that has passed without a publication stays so: the present one is what can be gained.
      gain: parts.keteraturan < most('keteraturan') ? most('keteraturan') / 12 : 0,
    },
    {
      id: 'deskripsi',
      text:
        photos.count === 0
          ? 'Sertakan foto pekerjaan pada tulisan berikutnya, dengan deskripsi apa yang terlihat.'
          : `Lengkapi deskripsi ${bare} foto: siapa, sedang apa, di mana.`,
      gain: gain('deskripsi'),
    },
    {
      id: 'pejabat',
      text:
        photos.covers === 0
          ? 'Pilih foto utama yang menunjukkan pekerjaan atau warga pada tulisan berikutnya.'
          : 'Pada tulisan berikutnya pilih foto utama yang menunjukkan warga, petugas, dan hasil kerja.',
      gain: gain('pejabat'),
    },
  ];
}
