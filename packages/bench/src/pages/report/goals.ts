import { table } from '../../report/markdown.ts';
import { categories } from '../audit/lighthouse.ts';
import { type Measurement, screens } from '../measure-pages.ts';
import { kb } from './page-tables.ts';

/** What the first visit of a news page with one photo may cost. */
export const newsPageBudget = { bytes: 90_000, requests: 5, scriptBytes: 0 } as const;

/** The goals for a news page beside what was measured. @param news pages of Situs OPD with one photograph each. */
export function newsGoals(news: Measurement): string {
  const rows = screens.map((screen, index) => {
    const visits = news.visits[index] ?? [];
    const within = visits.filter(({ bytes }) => bytes <= newsPageBudget.bytes).length;
    return [
      `News page with a photograph, ${screen} × screen: at most ${kb(newsPageBudget.bytes)} KB`,
      `${within} of ${visits.length} photographs; the heaviest ${kb(visits.at(-1)?.bytes ?? 0)} KB`,
    ];
  });
  const visits = news.visits.flat();
  const requests = Math.max(...visits.map((visit) => visit.requests));
  const script = Math.max(...visits.map(({ bytesByKind }) => bytesByKind.script));
  return table(
    ['Goal', 'Measured'],
    [
      ...rows,
      [`The same: at most ${newsPageBudget.requests} requests`, `${requests}`],
      ['The same: no script', script === 0 ? 'none' : `${kb(script)} KB`],
    ],
  );
}

/** The goal for all kinds of pages beside what was measured. */
export function lighthouseGoal(own: readonly Measurement[]): string {
  const perfect = own.filter(({ audit }) => categories.every((category) => audit?.scores[category] === 100));
  const goal = 'Lighthouse on a phone: 100 / 100 / 100 / 100 on every kind of page';
  return table(['Goal', 'Measured'], [[goal, `${perfect.length} of ${own.length} kinds`]]);
}
