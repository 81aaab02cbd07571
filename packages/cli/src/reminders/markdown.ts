import { type RegisteredOpd, writingAccounts } from '@opd/registry';

/** A name without signs that Markdown takes for its own, and that would call on somebody. */
export function plain(name: string): string {
  return name
    .replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replaceAll(/[\\`*_[\]<>@#|]/g, '')
    .trim();
}

/** Greets the operators of an OPD, and calls on those who write. @param day `YYYY-MM-DD`. */
export function greeting({ name, operators }: Pick<RegisteredOpd, 'name' | 'operators'>, day: string): string {
  const accounts = writingAccounts(operators, day).map((account) => `@${account}`);
  return `Halo, rekan operator ${plain(name)}${accounts.length > 0 ? ` (${accounts.join(', ')})` : ''}.`;
}
