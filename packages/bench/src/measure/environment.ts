import { delimiter, join } from 'node:path';
import { repositoryRoot } from '../repository-root.ts';

const passed = ['HOME', 'LANG', 'TMPDIR', 'USER'];

/**
 * The environment of every measured program: the repository's Node.js first on the path, and nothing that npm, a
 * continuous integration or the developer's own shell has set.
 */
export function measuredEnvironment(added: Readonly<Record<string, string>> = {}): Record<string, string> {
  const path = [join(repositoryRoot, 'node_modules/.bin'), process.env.PATH ?? ''].join(delimiter);
  const kept = passed.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  });
  return {
    ...Object.fromEntries(kept),
    PATH: path,
    ASTRO_TELEMETRY_DISABLED: '1',
    TURBO_TELEMETRY_DISABLED: '1',
    ...added,
  };
}
