import { join } from 'node:path';
import { z } from 'zod';
import { OpdError } from '../error.ts';
import { runChild } from '../io/child.ts';
import { parseJson } from '../io/parse-json.ts';
import type { SiteBuild } from './site-log.ts';

const dryRunSchema = z.object({
  tasks: z.array(
    z.object({ package: z.string(), hash: z.string(), cache: z.object({ status: z.enum(['HIT', 'MISS']) }) }),
  ),
});

const logLineSchema = z.object({ source: z.string(), text: z.string() });

/** One line that a site's build printed, or `undefined` for Turborepo's own lines. */
export interface TaskLine {
  readonly slug: string;
  readonly text: string;
}

/** Reads a line of `turbo run --json`. */
export function parseTaskLine(line: string): TaskLine | undefined {
  const parsed = logLineSchema.safeParse(parseJson(line));
  const slug = parsed.success ? /^@site\/([^#]+)#build$/.exec(parsed.data.source)?.[1] : undefined;
  return parsed.success && slug !== undefined ? { slug, text: parsed.data.text } : undefined;
}

/**
 * Asks Turborepo what it would build, without building.
 * @param root the repository.
 * @param slugs the sites.
 * @throws OpdError with Turborepo's own message.
 */
export function planBuilds(
  root: string,
  slugs: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<SiteBuild[]> {
  return plan(root, slugs, filters(slugs), env);
}

/**
 * Asks Turborepo which sites are built from something that differs from a commit, files that are not committed
 * included. Without the commit's history it would name all sites.
 * @param root the repository.
 * @param slugs sites to choose from.
 * @param base the commit.
 * @throws OpdError with Turborepo's own message.
 */
export function planAffected(
  root: string,
  slugs: readonly string[],
  base: string,
  env: Readonly<Record<string, string>>,
): Promise<SiteBuild[]> {
  return plan(root, slugs, ['--affected'], { ...env, TURBO_SCM_BASE: base });
}

async function plan(
  root: string,
  slugs: readonly string[],
  choice: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<SiteBuild[]> {
  const lines: string[] = [];
  const code = await turbo(root, ['--dry=json', ...choice], env, (line) => lines.push(line));
  const text = lines.slice(lines.indexOf('{')).join('\n');
  const plan = dryRunSchema.safeParse(parseJson(text.slice(0, text.lastIndexOf('}') + 1)));
  if (code !== 0 || !plan.success)
    throw new OpdError(
      `Turborepo could not plan the builds.\n  ${lines.slice(-10).join('\n  ')}`,
      'Mend what it says; after a change of a package.json, run `npm install`.',
    );
  return plan.data.tasks.flatMap((task) => {
    const slug = task.package.replace('@site/', '');
    return slugs.includes(slug) && task.package.startsWith('@site/')
      ? [{ slug, hash: task.hash, cached: task.cache.status === 'HIT' }]
      : [];
  });
}

/** How a run of Turborepo ended. */
export interface RunEnd {
  readonly succeeded: boolean;
  /** The last of what Turborepo itself said, apart from what the builds printed. */
  readonly words: string;
}

/** Builds sites, going on when one fails. */
export async function runBuilds(
  root: string,
  slugs: readonly string[],
  env: Readonly<Record<string, string>>,
  onLine: (line: TaskLine) => void,
): Promise<RunEnd> {
  const own: string[] = [];
  const code = await turbo(root, ['--continue', '--json', '--output-logs=new-only', ...filters(slugs)], env, (line) => {
    const task = parseTaskLine(line);
    if (task) onLine(task);
    else own.push(line);
  });
  return { succeeded: code === 0, words: own.slice(-10).join('\n') };
}

function turbo(
  root: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  onLine: (line: string) => void,
): Promise<number> {
  const bin = join(root, 'node_modules/turbo/bin/turbo');
  return runChild({ command: process.execPath, args: [bin, 'run', 'build', ...args], cwd: root, env, onLine });
}

function filters(slugs: readonly string[]): string[] {
  return slugs.map((slug) => `--filter=@site/${slug}`);
}
