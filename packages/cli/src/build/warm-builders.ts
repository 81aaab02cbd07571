import { availableParallelism } from 'node:os';
import { BuilderPool } from '@opd/builder';

/** What a build may know of the machine; everything else that could change a site is named in `turbo.json`. */
const machine = ['PATH', 'HOME', 'USER', 'LANG', 'TMPDIR', 'TMP', 'TEMP', 'SYSTEMROOT', 'APPDATA', 'LOCALAPPDATA'];

/**
 * Builders that stay warm for as long as this process needs them: as many as there are cores.
 * @param env see `buildEnvironment`.
 * @param builds how many sites wait; no more builders are started.
 */
export function warmBuilders(env: Readonly<Record<string, string>>, builds = Number.POSITIVE_INFINITY): BuilderPool {
  const known = Object.entries(process.env).flatMap(([name, value]) =>
    value !== undefined && machine.includes(name.toUpperCase()) ? [[name, value]] : [],
  );
  const size = Math.min(availableParallelism(), builds);
  const pool = new BuilderPool({ size, env: { ...Object.fromEntries(known), ...env } });
  process.once('exit', () => pool.close());
  return pool;
}
