import { judgePhotoDescription } from '@opd/schema';
import type { ReactNode } from 'react';

/** Descriptions that say nothing, and what to write in their place. The judge itself supplies both the reason and the better one. */
export const poorExamples = ['Foto kegiatan', 'IMG_20260415_091200'] as const;

/** A poor description beside a good one. */
export interface ExamplePair {
  readonly poor: string;
  readonly reason: string;
  readonly good: string;
}

/** The examples, judged. Whoever copies a good one is told so by the same judge. */
export function examplePairs(): ExamplePair[] {
  return poorExamples.flatMap((poor) => {
    const judgement = judgePhotoDescription(poor);
    if (judgement.ok) return [];
    const good = judgement.suggestion.split('Contoh: ').at(-1) ?? '';
    return [{ poor, reason: judgement.reason, good }];
  });
}

/** Two good and two bad descriptions, folded away. */
export function DescriptionExamples(): ReactNode {
  return (
    <details className="opd-details">
      <summary>Contoh deskripsi</summary>
      <dl>
        {examplePairs().map(({ poor, reason, good }) => (
          <div key={poor}>
            <dt>Belum dapat dipakai</dt>
            <dd>
              <q>{poor}</q>
              <span className="opd-rule">{reason}</span>
            </dd>
            <dt>Baik</dt>
            <dd>
              <q>{good}</q>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
