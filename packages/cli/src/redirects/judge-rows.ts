import { judgeRedirects, type LivingPages } from '@opd/check';
import { type Redirects, redirectFields } from '@opd/registry';
import { parseFields } from '@opd/schema';
import type { AddressRow } from './read-rows.ts';

/** What is wrong with a row, and how to mend it; in Indonesian, since operators read it. */
export interface RowProblem {
  readonly row: AddressRow;
  readonly message: string;
  readonly help: string;
}

/** Rows that can be taken over, and what is wrong with the others. */
export interface JudgedRows {
  /** In the order of the table. */
  readonly additions: Redirects;
  readonly problems: readonly RowProblem[];
}

/** What the rows are judged against. */
export interface RowContext {
  /** The old addresses that the site has already. */
  readonly present: Redirects;
  readonly pages: LivingPages;
  /** Origins under which the site is or was known: `https://dinkes.bojonegorokab.go.id`. */
  readonly origins: readonly string[];
}

type Addition =
  | { readonly row: AddressRow; readonly list: 'moved'; readonly value: Redirects['moved'][number] }
  | { readonly row: AddressRow; readonly list: 'withdrawn'; readonly value: Redirects['withdrawn'][number] };

/**
 * Judges rows by themselves and together with what is there, as the check would. A row without a new address is content
 * that was withdrawn.
 */
export function judgeRows(rows: readonly AddressRow[], context: RowContext): JudgedRows {
  const parsed = rows.map((row) => parseRow(row, context.origins));
  const problems = parsed.flatMap((result) => ('problems' in result ? result.problems : []));
  let good = parsed.flatMap((result) => ('addition' in result ? [result.addition] : []));
  // A row that is refused may have been what another one leads to.
  for (;;) {
    const found = problemsTogether(good, context);
    if (found.length === 0) break;
    problems.push(...found);
    const bad = new Set(found.map(({ row }) => row));
    good = good.filter(({ row }) => !bad.has(row));
  }
  return { additions: group(good), problems: problems.toSorted((a, b) => a.row.line - b.row.line) };
}

function parseRow(
  row: AddressRow,
  origins: readonly string[],
): { readonly addition: Addition } | { readonly problems: readonly RowProblem[] } {
  const { from = '', to, ...rest } = row.values;
  const own = { ...rest, from: withoutOrigin(from, origins) };
  const list = to === undefined ? 'withdrawn' : 'moved';
  if (to !== undefined && (rest.reason ?? rest.ask ?? rest.title) !== undefined) {
    const message = 'Baris ini punya alamat baru dan juga alasan, judul, atau tempat bertanya.';
    return {
      problems: [{ row, message, help: 'Kosongkan alamat baru bila isinya ditarik, atau kosongkan yang lain.' }],
    };
  }
  const value = to === undefined ? own : { ...own, to: withoutOrigin(to, origins) };
  const result = parseFields(redirectFields, { [list]: [value] });
  if (!result.ok) return { problems: result.problems.map(({ message, help }) => ({ row, message, help })) };
  const [moved] = result.value.moved;
  const [withdrawn] = result.value.withdrawn;
  if (moved) return { addition: { row, list: 'moved', value: moved } };
  if (withdrawn) return { addition: { row, list: 'withdrawn', value: withdrawn } };
  throw new Error(`Unexpected row on line ${row.line}, expected an address that moved or was withdrawn`);
}

/** People copy whole addresses from their browser. */
function withoutOrigin(address: string, origins: readonly string[]): string {
  const url = URL.parse(address);
  if (!url || !origins.includes(url.origin.replace(/^http:/, 'https:'))) return address;
  return url.pathname + url.search + url.hash;
}

function problemsTogether(good: readonly Addition[], { present, pages }: RowContext): RowProblem[] {
  const added = group(good);
  const together = {
    moved: [...present.moved, ...added.moved],
    withdrawn: [...present.withdrawn, ...added.withdrawn],
  };
  return judgeRedirects(together, pages).flatMap(({ list, index, message, help }) => {
    const addition = good.filter((one) => one.list === list)[index - present[list].length];
    return addition ? [{ row: addition.row, message, help }] : [];
  });
}

function group(additions: readonly Addition[]): Redirects {
  return {
    moved: additions.flatMap((one) => (one.list === 'moved' ? [one.value] : [])),
    withdrawn: additions.flatMap((one) => (one.list === 'withdrawn' ? [one.value] : [])),
  };
}
