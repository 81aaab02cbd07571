import type { Plugin } from 'vite';

/**
 * Keeps one note out of the log: Astro marks the text of every entry with a directive of its own
 * (`use astro:head-inject`), and Rolldown says of each that it does not know it.
 */
export const quietPlugin: Plugin = {
  name: 'opd-quiet',
  onLog: (_level, { code }) => (code === 'MODULE_LEVEL_DIRECTIVE' ? false : undefined),
};
