import { availableParallelism } from 'node:os';
import { BuilderPool } from '@opd/builder';

/** What a build may know of the machine; everything else that could change a site is named in `turbo.json`. */
const machine = ['PATH', 'HOME', 'USER', 'LANG', 'TMPDIR', 'TMP', 'TEMP', 'SYSTEMROOT', 'APPDATA', 'LOCALAPPDATA'];

interface WarmBuildersOptions {
  readonly builds?: number;
  readonly isWaitedFor?: boolean;
}

/**
 * Builders that stay warm for as long as this process needs them: as many as there are cores.
 * @param env see `buildEnvironment`.
 * @param options.builds how many sites wait; no more builders are started.
 * @param options.isWaitedFor see `PoolOptions`.
 */
export function warmBuilders(
  env: Readonly<Record<string, string>>,
  { builds = Number.POSITIVE_INFINITY, isWaitedFor = false }: WarmBuildersOptions = {},
): BuilderPool {
  const known = Object.entries(process.env).flatMap(([name, value]) =>
    value !== undefined && machine.includes(name.toUpperCase()) ? [[name, value]] : [],
  );
  const size = Math.min(availableParallelism(), builds);
  const pool = new BuilderPool({ size, env: { ...Object.fromEntries(known), ...env }, isWaitedFor });
  process.once('exit', () => pool.close());
  return pool;
}
