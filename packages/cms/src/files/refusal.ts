/** Why a file is not taken, told to the operator in Indonesian. */
export interface Refusal {
  /** What is wrong, a whole sentence. */
  readonly reason: string;
  /** How to mend it, one or more whole sentences. */
  readonly mend: string;
}

/** What came of a file: something, or the reason why not. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

/** A good outcome. */
export function taken<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

/** A refusal. */
export function refused(reason: string, mend: string): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal: { reason, mend } };
}

/** A refusal as one text, as Decap shows it above a field. */
export function refusalText({ reason, mend }: Refusal): string {
  return `${reason} ${mend}`;
}
