import { opdFields, opdKinds, readYaml } from '@opd/registry';
import { contentTypes, type Fields, isCalendarDate, typeNames } from '@opd/schema';
import { z } from 'zod';

/** Kinds of OPD that an obligation may name. */
const kinds = opdKinds.map(({ value }) => value);

const days = z.number().int().positive();

/** Where one sees whether an obligation is met. */
const evidence = z.discriminatedUnion('from', [
  /** Fields of `opd.yaml`; each counts alike. */
  z.strictObject({ from: z.literal('profile'), fields: z.array(z.string()).min(1) }),
  /** Fields of every listed service; each counts alike. Without a service nothing is met. */
  z.strictObject({ from: z.literal('services'), fields: z.array(z.string()).min(1) }),
  /** An entry of one of these types that holds all these values and one of these phrases in its title. */
  z.strictObject({
    from: z.literal('entries'),
    types: z.array(z.enum(typeNames)).min(1),
    where: z.record(z.string(), z.string()).default({}),
    titleHas: z.array(z.string()).default([]),
    /** For yearly obligations: what says which year the entry covers, its field `period` or its title. */
    year: z.enum(['period', 'title']).optional(),
  }),
]);

/** How often, and until when. */
const period = z.discriminatedUnion('every', [
  /** Must be there on any day. */
  z.strictObject({ every: z.literal('always') }),
  /** Renewed within so many days after its last change. */
  z.strictObject({ every: z.literal('days'), days }),
  /** For every year, due on a day of that year or of a later one. */
  z.strictObject({
    every: z.literal('year'),
    month: z.number().int().min(1).max(12),
    day: z.number().int().min(1).max(31),
    yearsAfter: z.number().int().min(0).max(2),
  }),
]);

/** The day of a month in a year: `2026-03-31`. */
export function dayOfYear(year: number, { month, day }: { readonly month: number; readonly day: number }): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

const obligation = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    /** What it is called on the pages. */
    name: z.string().min(3),
    /** Kinds of OPD that it binds; all when absent. */
    kinds: z.array(z.enum(kinds)).min(1).optional(),
    /** The law or regulation, as it is shown. */
    basis: z.string().min(5),
    evidence,
    period,
    /** Who chose period and day: the regulation, or this product. */
    dueBasis: z.enum(['peraturan', 'keputusan']),
    /** How much it counts among the others. */
    weight: z.number().positive(),
    /** What to do, in kind Indonesian words; `{tahun}` stands for the year that is asked for. */
    step: z.string().min(10),
  })
  .superRefine((value, context) => {
    for (const message of mistakesIn(value)) context.addIssue({ code: 'custom', message: `${value.id}: ${message}` });
  });

const file = z
  .strictObject({
    freshness: z.strictObject({ warnAfterDays: days, breachAfterDays: days }),
    obligations: z.array(obligation).min(1),
  })
  .refine(({ freshness }) => freshness.warnAfterDays < freshness.breachAfterDays, 'a warning must come before a breach')
  .refine(
    ({ obligations }) => new Set(obligations.map(({ id }) => id)).size === obligations.length,
    'two obligations have one id',
  );

/** What is asked of an OPD, by whom, how often, and how one sees that it is there. */
export type Obligation = z.infer<typeof obligation>;

/** Days without news after which an OPD is warned, and after which its site counts as neglected. */
export type FreshnessLimits = z.infer<typeof file>['freshness'];

/** All that is asked of the OPDs of a regency. */
export type Obligations = z.infer<typeof file>;

/**
 * Reads the obligations.
 * @param text the YAML.
 * @throws Error that names the obligation and what is wrong with it: a field that does not exist would never be met.
 */
export function parseObligations(text: string): Obligations {
  const yaml = readYaml(text);
  const [mistake] = yaml.mistakes;
  if (mistake) throw new Error(`obligations.yaml:${mistake.line} ${mistake.message} ${mistake.help}`);
  const parsed = file.safeParse(yaml.value);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(({ path, message }) => {
    const { line } = yaml.placeOf(path.filter((part) => typeof part !== 'symbol'));
    return `obligations.yaml:${line} ${path.join('.')}: ${message}`;
  });
  throw new Error(`The obligations have mistakes, mend them:\n  ${lines.join('\n  ')}`);
}

/** What no schema of one value sees: names of fields and choices that do not exist. */
function mistakesIn({ evidence: proof, period: term }: Pick<Obligation, 'evidence' | 'period'>): string[] {
  if (proof.from !== 'entries') {
    const fields: Fields = proof.from === 'profile' ? opdFields : contentTypes.layanan.fields;
    const unknown = proof.fields.filter((name) => !Object.hasOwn(fields, name));
    return [
      ...unknown.map((name) => `there is no field \`${name}\``),
      ...(term.every === 'always' ? [] : ['what is always there has the period `always`']),
    ];
  }
  const yearMatches = (term.every === 'year') === (proof.year !== undefined);
  return [
    ...proof.types.flatMap((type) => wrongValues(contentTypes[type].fields, proof)),
    // The year is no leap year: a day that not every year has is no day to be due on.
    ...(term.every !== 'year' || isCalendarDate(dayOfYear(2027, term))
      ? []
      : ['it is due on a day that does not exist']),
    ...(yearMatches ? [] : ['`year` belongs to the period `year`, and only to it']),
  ];
}

function wrongValues(fields: Fields, { where, year }: Extract<Obligation['evidence'], { from: 'entries' }>): string[] {
  const values = Object.entries(where).flatMap(([name, value]) => {
    const field = fields[name];
    if (!field) return [`there is no field \`${name}\``];
    return field.options?.some((option) => option.value === value) ? [] : [`\`${name}\` is never \`${value}\``];
  });
  return [...values, ...(year === 'period' && !Object.hasOwn(fields, 'period') ? ['it has no `period`'] : [])];
}
