import { readFileSync } from 'node:fs';
import { z } from 'zod';

const caseSchema = z.strictObject({
  /** `bad` must be refused, `good` and `poor` accepted, `poor` with a warning. */
  verdict: z.enum(['good', 'poor', 'bad']),
  description: z.string(),
  why: z.string().optional(),
  context: z
    .strictObject({
      title: z.string(),
      otherDescriptions: z.array(z.string()),
      caption: z.string(),
      fileName: z.string(),
      kind: z.string(),
    })
    .partial()
    .optional(),
});

/** A description with the verdict of a person. */
export type LabelledCase = z.infer<typeof caseSchema>;

/** What must hold on a set of cases. */
export interface Limits {
  readonly leastBadRefused: number;
  readonly mostGoodRefused: number;
}

/** The goal, and what holds on every set that does not say otherwise. */
export const goal: Limits = { leastBadRefused: 0.98, mostGoodRefused: 0.01 };

/** Cases that are measured together. */
export interface CaseSet {
  readonly name: string;
  readonly cases: readonly LabelledCase[];
  readonly limits: Limits;
}

function read(fileName: string): readonly LabelledCase[] {
  const text = readFileSync(new URL(`../fixtures/${fileName}`, import.meta.url), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => caseSchema.parse(JSON.parse(line)));
}

/**
 * The half a text belongs to, which its own letters decide (FNV-1a): adding a case moves no other one, and nobody can
 * choose. The judge is developed on half 0; half 1 shows what it does to texts that were not looked at.
 */
function halfOf({ description }: LabelledCase): 0 | 1 {
  let hash = 0x811c9dc5;
  for (const character of description) {
    hash ^= character.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return (hash >>> 8) % 2 === 0 ? 0 : 1;
}

const corpus = read('photo-descriptions.jsonl');
const invented = read('photo-descriptions-heldout.jsonl');

/** Invented later, each before the judge had seen a text of it; fixtures/README.md tells what the first looks gave. */
const later = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'].map((letter) => ({
  name: `set ${letter.toUpperCase()}`,
  cases: read(`photo-descriptions-${letter}.jsonl`),
  limits: goal,
}));

/**
 * Cases of the given corpus and cases that were invented before the judge was written, each in two halves; the later
 * sets; and texts of public websites, many of them short labels over which two people would argue.
 */
export const caseSets: readonly CaseSet[] = [
  { name: 'corpus, development half', cases: corpus.filter((one) => halfOf(one) === 0), limits: goal },
  { name: 'corpus, held-out half', cases: corpus.filter((one) => halfOf(one) === 1), limits: goal },
  { name: 'invented, development half', cases: invented.filter((one) => halfOf(one) === 0), limits: goal },
  { name: 'invented, held-out half', cases: invented.filter((one) => halfOf(one) === 1), limits: goal },
  ...later,
  {
    name: 'public websites',
    cases: read('photo-descriptions-public.jsonl'),
    limits: { leastBadRefused: 0.93, mostGoodRefused: 0.01 },
  },
];
