import type { Poll } from '@opd/registry';

/** Stands for `virtual:opd/polls`: readers are asked nothing in a preview. */
export const polls: readonly Poll[] = [];
