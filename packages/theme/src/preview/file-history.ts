import type { FileChange } from '../table/file-history.ts';

/** Stands for the look at Git: of the files of a draft nothing is known. */
export async function datasetHistory(): Promise<ReadonlyMap<string, readonly FileChange[]>> {
  return new Map();
}
