/** Prints how the judge of photo descriptions does on all labelled cases; fails when a set misses the limits. */
import { caseSets, goal, type Limits } from './cases.ts';
import { type Confusion, keepsLimits, measure, rates } from './measure.ts';

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

function limitsText({ leastBadRefused, mostGoodRefused }: Limits): string {
  return `bad refused at least ${percent(leastBadRefused)}, good refused at most ${percent(mostGoodRefused)}`;
}

function row(confusion: Confusion): string {
  const { name, limits, badRefused, badAccepted, goodRefused, goodAccepted } = confusion;
  const counts = [badRefused, badAccepted, goodRefused, goodAccepted].map((cases) => String(cases.length).padStart(8));
  const shares = rates(confusion);
  return [name.padEnd(28), ...counts, percent(shares.badRefused).padStart(9), percent(shares.goodRefused).padStart(8)]
    .join(' ')
    .concat(limits === goal ? '' : `   (own limits: ${limitsText(limits)})`);
}

function misjudged({ name, badAccepted, goodRefused, poorUnwarned }: Confusion): string[] {
  const lines = (what: string, cases: Confusion['badAccepted']) =>
    cases.map(({ description, why = '' }) => `${what} (${name}): ${JSON.stringify(description)} ${why}`.trimEnd());
  return [
    ...lines('bad, but accepted', badAccepted),
    ...lines('good, but refused', goodRefused),
    ...lines('poor, but without a warning', poorUnwarned),
  ];
}

const confusions = caseSets.map(measure);
const heading = `${''.padEnd(28)}  bad ref.  bad acc. good ref. good acc.   bad ref.  good ref.`;
process.stdout.write(`${[heading, ...confusions.map(row)].join('\n')}\n`);
process.stdout.write(`\nLimits: ${limitsText(goal)}.\n`);
const mistakes = confusions.flatMap(misjudged);
process.stdout.write(mistakes.length > 0 ? `\n${mistakes.join('\n')}\n` : '\nNothing is misjudged.\n');
if (!confusions.every(keepsLimits)) process.exitCode = 1;
