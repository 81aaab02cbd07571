/** An expected failure: what is wrong, and how to mend it. */
export class DeployError extends Error {
  /** One sentence that says what to do. */
  readonly hint: string;

  /** @param message what is wrong. @param hint how to mend it. */
  constructor(message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DeployError';
    this.hint = hint;
  }
}
