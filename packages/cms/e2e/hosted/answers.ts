/** What comes with a request. */
export interface Asked {
  readonly query: URLSearchParams;
  readonly body: unknown;
}

/** What is answered, by method and path: text, a file, JSON; nothing where there is nothing. @throws Refused */
export type Answers = Readonly<Record<string, (parts: readonly string[], asked: Asked) => unknown>>;

/** A refusal, with the words of the host. */
export class Refused extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}
