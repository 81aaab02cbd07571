/** How a process of Node.js is started. */
export interface ProcessSettings {
  /** Flags of V8, before the script. */
  readonly flags: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

/**
 * Of a process that builds sites and holds little. Young objects get 8 MB in place of 16, three times over and in every
 * thread: a build of 300 entries holds 90 MB less, and takes no longer. Old ones are collected when there are a third
 * more of them, in place of twice as many: a build of 5,000 entries holds 190 MB less.
 * @param env its environment; allocators that it sets itself stay as they are.
 */
export function frugal(env: NodeJS.ProcessEnv): ProcessSettings {
  return holdingLittle(30, { ...smallPages, ...env });
}

/** Of a process that builds while somebody waits: it collects less often and answers a tenth sooner, for a tenth more memory. */
export function prompt(env: NodeJS.ProcessEnv): ProcessSettings {
  return holdingLittle(60, env);
}

/** @param growth of old objects until they are collected, in percent. */
function holdingLittle(growth: number, env: NodeJS.ProcessEnv): ProcessSettings {
  // With the last, the theme has `gc()`, by which it makes room between two stages of a large build.
  const flags = ['--max-semi-space-size=8', `--heap-growing-percent=${growth}`, '--expose-gc'];
  return { flags, env: { ...frugalAllocators, ...env } };
}

/**
 * Of a process that builds the portal, which shows what all sites publish: to hold little would be a seventh of its work. For
 * 64,000 entries it takes 1.7 GB in place of 1.1.
 */
export function roomy(env: NodeJS.ProcessEnv): ProcessSettings {
  return { flags: ['--max-semi-space-size=32'], env };
}

/**
 * A page of 2 MB stays as long as anything in it is used: without them the bundler keeps 40 MB less of a build of 5,000 entries,
 * for a tenth more of the kernel's time.
 */
const smallPages = { MIMALLOC_ALLOW_THP: '0' };

/**
 * Environment that lets native code give memory back. A bundler that is done otherwise keeps what it had (mimalloc, in
 * Rolldown), and every thread fills a heap of its own (glibc), which keeps blocks of up to 32 MB once it has met them.
 * @see https://microsoft.github.io/mimalloc/environment.html
 * @see https://sourceware.org/glibc/manual/latest/html_node/Memory-Allocation-Tunables.html
 */
const frugalAllocators = {
  MIMALLOC_PURGE_DELAY: '0',
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '131072',
  MALLOC_TRIM_THRESHOLD_: '131072',
};
