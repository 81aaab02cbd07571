import type { Place } from './yaml-document.ts';

/** Something wrong in a file of the content folder. Message and help are Indonesian. */
export interface FileProblem extends Place {
  /** Path from the content folder, with `/`. */
  readonly file: string;
  readonly message: string;
  readonly help: string;
}
