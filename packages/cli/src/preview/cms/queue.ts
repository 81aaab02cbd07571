/** Runs jobs one after the other, in the order in which they were asked for. A job that fails stops none of the others. */
export class SerialQueue {
  #last: Promise<unknown> = Promise.resolve();

  /** @returns what the job returns. @throws what the job throws. */
  run<T>(job: () => Promise<T>): Promise<T> {
    const result = this.#last.then(job);
    this.#last = result.catch(() => undefined);
    return result;
  }
}
