import { DeployError } from '@opd/deploy/error';

/** An expected failure: what is wrong, and how to mend it. Printed in two parts, without a stack. */
export class OpdError extends Error {
  /** One sentence that says what to do. */
  readonly hint: string;

  /** @param message what is wrong. @param hint how to mend it. */
  constructor(message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'OpdError';
    this.hint = hint;
  }
}

/** Text for the terminal: two parts for an expected failure, the stack for a bug. */
export function describeError(error: unknown): string {
  if (error instanceof OpdError || error instanceof DeployError) return `✗ ${error.message}\n  ${error.hint}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
