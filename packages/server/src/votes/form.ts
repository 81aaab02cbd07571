import { longestRemark, type VoteChoice, voteChoices, voteFields } from '@opd/schema';
import { z } from 'zod';
import type { VoteFailureReason } from './failures.ts';
import { maskPersonalData } from './mask.ts';

/** Bytes of the largest form: 500 letters of a remark, each percent-encoded, and the rest. */
export const mostFormBytes = 8 * 1024;

const choices = new Map<string, VoteChoice>(voteChoices.map(({ value, key }) => [value, key]));

/** A form that may be counted. */
export interface VoteForm {
  readonly poll: string;
  readonly choice: VoteChoice;
  /** Masked; absent when nothing was written. */
  readonly remark: string | undefined;
}

/** What the form says, or why it does not count, with the poll when that much could be read. */
export type ReadForm =
  | { readonly ok: true; readonly form: VoteForm }
  | { readonly ok: false; readonly reason: VoteFailureReason; readonly poll?: string | undefined };

const pollSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(60);

/** Reads a form as browsers send it. Never throws. @param body `application/x-www-form-urlencoded`. */
export function readForm(body: string): ReadForm {
  const sent = new URLSearchParams(body);
  // What people send has each field once; whoever sends one twice wants to be read differently by two programs.
  const isTwice = Object.values(voteFields).some((name) => sent.getAll(name).length > 1);
  const poll = pollSchema.safeParse(sent.get(voteFields.poll)).data;
  if (isTwice || poll === undefined) return { ok: false, reason: 'form-unreadable', poll };
  if (sent.get(voteFields.trap)) return { ok: false, reason: 'trapped', poll };
  const choice = choices.get(sent.get(voteFields.choice) ?? '');
  if (choice === undefined) return { ok: false, reason: 'choice-missing', poll };
  const written = (sent.get(voteFields.remark) ?? '').replace(/\r\n/g, '\n');
  if ([...written].length > longestRemark) return { ok: false, reason: 'remark-long', poll };
  return { ok: true, form: { poll, choice, remark: maskPersonalData(written) || undefined } };
}

/**
 * Whether a form may come from this page. Browsers name the origin of the page that a form was sent from; some hide it
 * (`null`), and programs need not tell the truth.
 * @param allowed origins of the site and of this service.
 */
export function isOwnPage(origin: string | undefined, allowed: readonly (string | undefined)[]): boolean {
  return origin === undefined || origin === 'null' || allowed.includes(origin);
}
