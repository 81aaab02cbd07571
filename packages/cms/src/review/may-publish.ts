import type { TypeName } from '@opd/schema';
import type { WritingTerm } from '../cms-site.ts';
import type { Review } from '../commit/publication.ts';
import { isBlank } from '../widgets/plain-value.ts';
import { isWriting } from './may-write.ts';

/** Somebody wants to publish a draft. */
export interface PublicationRequest {
  /** Account that presses the button. */
  readonly account: string;
  /** Account that wrote the draft. */
  readonly author: string;
  /** Terms of the OPD's accounts, and of those who administer all sites. */
  readonly terms: readonly WritingTerm[];
  readonly administrators: readonly WritingTerm[];
  /** Today, `YYYY-MM-DD`. */
  readonly day: string;
  readonly type: TypeName;
  /** Fields of the entry. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** Whether a draft may be published, and what Git is to keep of its review; or why not, for the operator. */
export type Verdict =
  | { readonly allowed: true; readonly review: Review }
  | { readonly allowed: false; readonly reason: string };

/**
 * Publishing takes a second person of the same OPD or of the regency's communication agency, where there is one. What
 * cannot wait, an emergency notice or a clarification, goes out at once and is looked at afterwards.
 */
export function mayPublish(request: PublicationRequest): Verdict {
  const { account, author, terms, administrators, day } = request;
  if (!isSame(account, author)) return { allowed: true, review: { kind: 'reviewed', by: account } };
  const others = (list: readonly WritingTerm[]): string[] => [
    ...new Set(
      list.filter((term) => isWriting(term, day) && !isSame(term.account, author)).map((term) => term.account),
    ),
  ];
  const colleagues = others(terms);
  if (colleagues.length === 0 && others(administrators).length === 0)
    return { allowed: true, review: { kind: 'alone' } };
  const urgency = urgencyOf(request);
  if (urgency) return { allowed: true, review: { kind: 'pending', reason: urgency } };
  return { allowed: false, reason: refusal(colleagues) };
}

/** Why a text goes out without waiting for anybody. */
function urgencyOf({ type, data }: PublicationRequest): 'darurat' | 'klarifikasi' | undefined {
  if (type === 'klarifikasi') return 'klarifikasi';
  return type === 'pengumuman' && !isBlank(data.emergency) ? 'darurat' : undefined;
}

/** @param colleagues accounts of the same OPD. */
function refusal(colleagues: readonly string[]): string {
  const who =
    colleagues.length > 0 ? `rekan sekantor (akun ${colleagues.slice(0, 3).join(', ')})` : 'pengelola di Dinas Kominfo';
  return `Tulisan ini Anda tulis sendiri, jadi orang kedua yang menerbitkannya. Minta ${who} membukanya di sini, memeriksa, lalu menekan Terbitkan. Klarifikasi dan pengumuman serta-merta (darurat) boleh langsung terbit.`;
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
