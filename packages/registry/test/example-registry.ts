import { parseFields } from '@opd/schema';
import { memoryReader } from '@opd/testing/memory-reader';
import fc from 'fast-check';
import { loadRegistry, type Operator, operatorFields, type Registry } from '../src/index.ts';
import { smallRegency } from './small-regency.ts';

/** The first day of the generated terms and handovers. */
export const firstDay = '2026-01-01';

/** A term with what does not matter filled in. */
export function operator(fields: Partial<Operator> = {}): Operator {
  const value = { name: 'Siti Aminah', account: 'alfa-web', position: 'Pranata Humas', role: 'web', since: firstDay };
  const parsed = parseFields(operatorFields, { operators: [{ ...value, ...fields }] });
  if (!parsed.ok || !parsed.value.operators[0]) throw new Error(JSON.stringify(parsed));
  return parsed.value.operators[0];
}

/** The small regency with these terms by OPD; the others have none. Administrators: the account `kominfo-satu`. */
export async function registryWith(
  operators: Readonly<Record<string, readonly Operator[]>> = {},
  regency: Partial<Registry['regency']> = {},
): Promise<Registry> {
  const { value } = await loadRegistry(memoryReader(smallRegency));
  if (!value) throw new Error('The small regency can be read.');
  const administrators = [
    { account: 'kominfo-satu', name: 'Admin', since: firstDay, until: undefined, example: false },
  ];
  return {
    regency: { ...value.regency, administrators, ...regency },
    opds: value.opds.map((opd) => ({ ...opd, operators: operators[opd.slug] ?? [] })),
  };
}

/** Days of a year, so that terms and handovers meet often. */
export const anyDay = fc
  .integer({ min: 0, max: 364 })
  .map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));

/** Terms of a few people and accounts, in any order; they may contradict each other. */
export const anyTerms: fc.Arbitrary<Operator[]> = fc.array(
  fc
    .record({
      account: fc.constantFrom('alfa-web', 'alfa-data', 'alfa-medsos'),
      name: fc.constantFrom('Siti Aminah', 'Budi Santoso', 'Rina'),
      since: anyDay,
      length: fc.option(fc.nat(200), { nil: undefined }),
      example: fc.boolean(),
    })
    .map(({ length, ...term }) => {
      const end = length === undefined ? undefined : Date.parse(`${term.since}T00:00:00Z`) + length * 86_400_000;
      return operator({ ...term, until: end === undefined ? undefined : new Date(end).toISOString().slice(0, 10) });
    }),
  { maxLength: 6 },
);
