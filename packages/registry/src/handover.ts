import { isCalendarDate, parseFields } from '@opd/schema';
import { addDays } from './day.ts';
import type { RegisteredOpd, Registry } from './load.ts';
import { type Operator, operatorFields } from './operator.ts';
import { isActive, isSamePerson, overlap, overlappingTerms } from './terms.ts';

/** A handover that is asked for. */
export interface HandoverRequest {
  /** Folder of the OPD. */
  readonly slug: string;
  readonly account: string;
  /** Name of the new holder. */
  readonly to: string;
  readonly position: string;
  /** First day of the new holder, `YYYY-MM-DD`. */
  readonly on: string;
  /** Last day of the new holder, when it is known. */
  readonly until?: string;
  /** By default the role of the previous holder; needed for an account that nobody has held yet. */
  readonly role?: string;
}

/** What a handover changes. Nothing is ever removed from the list. */
export interface HandoverPlan {
  readonly slug: string;
  /** The list as it becomes. */
  readonly operators: readonly Operator[];
  /** The term that is ended, as it becomes, and its place in the list; absent when it had ended already. */
  readonly ended?: { readonly index: number; readonly term: Operator };
  /** Who held the account before; absent for an account that nobody has held yet. */
  readonly previous?: Operator;
  /** The new term, the last of the list. */
  readonly started: Operator;
  /** Days between the two terms on which nobody held the account. */
  readonly gap?: { readonly since: string; readonly until: string };
}

/** Why a handover is refused. Indonesian. */
export interface HandoverProblem {
  /** What is wrong, and where. */
  readonly message: string;
  /** How to mend it. */
  readonly help: string;
}

/** A plan, or all that stands in its way. */
export type HandoverResult =
  | { readonly ok: true; readonly plan: HandoverPlan }
  | { readonly ok: false; readonly problems: readonly HandoverProblem[] };

/**
 * Plans the handover of an account: the term that holds ends on the day before, the next starts on the day. Pure: the
 * plan is written by somebody else. Refuses whatever would let two people hold one account on one day; the terms of
 * GitHub allow a login to one person only.
 * Source: https://docs.github.com/en/site-policy/github-terms/github-terms-of-service (B.3)
 */
export function planHandover(registry: Registry, request: HandoverRequest): HandoverResult {
  const opd = registry.opds.find(({ slug }) => slug === request.slug);
  if (!opd) {
    const help = `Folder yang ada: ${registry.opds.map(({ slug }) => slug).join(', ')}.`;
    return refuse([{ message: `Tidak ada OPD dengan folder "${request.slug}".`, help }]);
  }
  if (!isCalendarDate(request.on)) {
    const help = 'Tulis tahun-bulan-tanggal. Contoh: 2026-09-01';
    return refuse([{ message: `"${request.on}" bukan tanggal yang ada di kalender.`, help }]);
  }
  const own = opd.operators.filter(({ account }) => account === request.account);
  const previous = lastBefore(own, request.on);
  const role = request.role ?? previous?.role;
  if (role === undefined && own.length === 0) return refuse([unknownAccount(opd, request)]);
  const parsed = parseFields(operatorFields, {
    operators: [newTerm(request, { previous, role: role ?? own[0]?.role })],
  });
  if (!parsed.ok) return refuse(parsed.problems);
  const [started] = parsed.value.operators;
  if (!started) throw new Error('Unexpected empty list, expected the new term.');
  const problems = [
    ...heldByTwo(opd, request.account),
    ...heldLater(own, request),
    ...heldBySame(previous, request),
    ...heldElsewhere(registry, opd, started),
  ];
  return problems.length > 0 ? refuse(problems) : { ok: true, plan: makePlan(opd, { previous, started }) };
}

/** Days before a day on which nobody held an account; nothing when it was held up to the day before. */
function gapBefore(on: string, { until }: Operator): HandoverPlan['gap'] {
  if (until === undefined || until >= addDays(on, -1)) return undefined;
  return { since: addDays(until, 1), until: addDays(on, -1) };
}

function makePlan(
  { slug, operators }: RegisteredOpd,
  { previous, started }: { readonly previous: Operator | undefined; readonly started: Operator },
): HandoverPlan {
  const plan = { slug, previous, started };
  if (!previous) return { ...plan, operators: [...operators, started] };
  if (!isActive(previous, started.since))
    return { ...plan, operators: [...operators, started], gap: gapBefore(started.since, previous) };
  const index = operators.indexOf(previous);
  const term = { ...previous, until: addDays(started.since, -1) };
  return { ...plan, operators: [...operators.with(index, term), started], ended: { index, term } };
}

/** The term that holds, or held last, before a day. */
function lastBefore(terms: readonly Operator[], day: string): Operator | undefined {
  const before = terms.filter(({ since }) => since < day);
  return before.reduce<Operator | undefined>(
    (last, term) => (last && last.since > term.since ? last : term),
    undefined,
  );
}

/** The new term as it would be written. What was an example stays one. */
function newTerm(
  { account, to, position, on, until }: HandoverRequest,
  { previous, role }: { readonly previous: Operator | undefined; readonly role: string | undefined },
): Readonly<Record<string, unknown>> {
  const handover = { on, from: previous?.name };
  return { account, name: to, position, role, since: on, until, handover, example: previous?.example ?? false };
}

function refuse(problems: readonly HandoverProblem[]): HandoverResult {
  return { ok: false, problems: problems.map(({ message, help }) => ({ message, help })) };
}

function unknownAccount({ slug, operators }: RegisteredOpd, { account }: HandoverRequest): HandoverProblem {
  const known = [...new Set(operators.map((term) => term.account))];
  const list = known.length > 0 ? `Akun yang tercatat: ${known.join(', ')}. ` : '';
  return {
    message: `Akun "${account}" belum pernah tercatat di content/${slug}/operators.yaml.`,
    help: `${list}Bila ini akun baru, sebutkan perannya. Contoh: --role web`,
  };
}

/** The list is wrong already: which of the two holds the account now cannot be known. */
function heldByTwo({ slug, operators }: RegisteredOpd, account: string): HandoverProblem[] {
  const own = operators.filter((term) => term.account === account);
  return overlappingTerms(own).map(({ first, second }) => ({
    message: `Akun "${account}" dipegang dua masa tugas sekaligus: ${named(own[first])} dan ${named(own[second])}.`,
    help: `Perbaiki dulu content/${slug}/operators.yaml: beri "until" pada masa tugas yang sudah selesai.`,
  }));
}

/** A term that begins on that day or later would have a day in common with the new one, or stand in the wrong order. */
function heldLater(own: readonly Operator[], { on, account, slug }: HandoverRequest): HandoverProblem[] {
  return own
    .filter(({ since }) => since >= on)
    .map((term) => ({
      message: `Akun "${account}" sudah diserahkan kepada ${named(term)}, tidak dapat diserahkan lagi pada ${on}.`,
      help: `Pakai tanggal sesudah ${term.since}, atau perbaiki masa tugas itu di content/${slug}/operators.yaml.`,
    }));
}

function heldBySame(previous: Operator | undefined, { on, to, account }: HandoverRequest): HandoverProblem[] {
  if (!previous || !isActive(previous, on) || !isSamePerson(previous.name, to)) return [];
  const message = `Akun "${account}" sudah dipegang ${named(previous)}.`;
  return [{ message, help: 'Tidak ada yang perlu diserahterimakan. Periksa nama pada --to.' }];
}

function heldElsewhere({ opds }: Registry, home: RegisteredOpd, started: Operator): HandoverProblem[] {
  return opds
    .filter(({ slug }) => slug !== home.slug)
    .flatMap(({ slug, operators }) => operators.map((term) => ({ slug, term })))
    .filter(({ term }) => term.account === started.account && overlap(term, started))
    .filter(({ term }) => !isSamePerson(term.name, started.name))
    .map(({ slug, term }) => ({
      message: `Akun "${started.account}" juga dipegang ${named(term)} di content/${slug}/operators.yaml.`,
      help: 'Satu akun untuk satu orang: akhiri masa tugas itu lebih dulu, atau pakai akun lain.',
    }));
}

function named(term: Operator | undefined): string {
  if (!term) return '-';
  return `${term.name} (sejak ${term.since}${term.until === undefined ? '' : ` sampai ${term.until}`})`;
}
