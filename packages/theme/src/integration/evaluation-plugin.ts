import type { Evaluation } from '@opd/derive';
import type { Plugin } from 'vite';

const id = 'virtual:opd/evaluation';

/** Serves `virtual:opd/evaluation`. @param evaluation the portal's; other sites have none. */
export function evaluationPlugin(evaluation: Promise<Evaluation> | undefined): Plugin {
  return {
    name: 'opd-evaluation',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load: async (source) =>
      source === `\0${id}`
        ? `export const evaluation = ${JSON.stringify(await evaluation) ?? 'undefined'};`
        : undefined,
  };
}
