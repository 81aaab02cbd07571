import { existsSync } from 'node:fs';
import { glob, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { build } from '../commands/build.ts';
import { runChild } from '../io/child.ts';
import { ensureChromium, findShell } from './chromium.ts';
import { type StepName, stepNames } from './step-names.ts';
import { readTestCount, type TestCount } from './vitest-report.ts';

/** How a step ended. */
export interface StepResult {
  readonly ok: boolean;
  /** Set by steps that run tests. */
  readonly tests?: TestCount;
}

/** One part of `npm test`. */
export interface Step {
  readonly name: StepName;
  readonly about: string;
  /** @param root the repository. */
  readonly run: (root: string) => Promise<StepResult>;
}

const parts: Readonly<Record<StepName, Omit<Step, 'name'>>> = {
  lint: { about: 'Biome: format and lint', run: (root) => tool(root, '@biomejs/biome/bin/biome', ['check']) },
  types: { about: 'TypeScript: every package', run: checkTypes },
  boundaries: {
    about: 'Turborepo: who may import whom',
    run: (root) => tool(root, 'turbo/bin/turbo', ['boundaries']),
  },
  unit: { about: 'Vitest: unit tests', run: (root) => runVitest(root, 'unit') },
  build: { about: 'Astro: all sites', run: async (root) => ({ ok: (await build(root, { slugs: [] })) === 0 }) },
  e2e: { about: 'Vitest: the built sites in Chromium', run: (root) => runVitest(root, 'e2e') },
};

/** All parts, in the order from quick to slow. */
export const steps: readonly Step[] = stepNames.map((name) => ({ name, ...parts[name] }));

async function tool(root: string, bin: string, args: readonly string[], cwd = root, env = {}): Promise<StepResult> {
  const code = await runChild({
    command: process.execPath,
    args: [join(root, 'node_modules', bin), ...args],
    cwd,
    env: { TURBO_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  return { ok: code === 0 };
}

const manifestSchema = z.object({ scripts: z.record(z.string(), z.string()).optional() });

/** Every package, as many at a time as there are cores: TypeScript uses only one. */
async function checkTypes(root: string): Promise<StepResult> {
  const folders = (await readdir(join(root, 'packages'))).map((name) => join(root, 'packages', name));
  const waiting = folders.filter((path) => existsSync(join(path, 'tsconfig.json'))).toSorted(themeFirst);
  let ok = true;
  const worker = async () => {
    for (let folder = waiting.shift(); folder; folder = waiting.shift()) {
      const result = await checkTypesOf(root, folder);
      ok &&= result.ok;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return { ok };
}

/** The theme takes longest. */
const themeFirst = (one: string, other: string) => Number(other.endsWith('theme')) - Number(one.endsWith('theme'));

/**
 * A package with a `typecheck` script decides itself how it is checked, as the theme with `astro check`, which needs the
 * interface of TypeScript 6. All else is checked by TypeScript 7, in a third of the time.
 */
async function checkTypesOf(root: string, folder: string): Promise<StepResult> {
  const manifest = manifestSchema.parse(JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')));
  const script = manifest.scripts?.typecheck ?? 'tsc --noEmit';
  process.stdout.write(`${folder.slice(root.length)}: ${script}\n`);
  const [name = 'tsc', ...args] = script.split(' ');
  return tool(root, name === 'astro' ? 'astro/bin/astro.mjs' : 'typescript-7/bin/tsc', args, folder);
}

/**
 * Are there tests of a kind? The product's run on the content of its first regency; `opd init` leaves them with it.
 * @param root the repository.
 */
export async function hasTests(root: string, project: 'unit' | 'e2e'): Promise<boolean> {
  const pattern = `packages/*/${project === 'unit' ? 'test' : 'e2e'}/**/*.test.ts`;
  for await (const _ of glob(pattern, { cwd: root })) return true;
  return false;
}

/**
 * The end-to-end tests learn from `OPD_CHROMIUM` which browser to drive, and from `OPD_CHROMIUM_SHELL` which one is quicker
 * where pages are only looked at.
 */
async function runVitest(root: string, project: 'unit' | 'e2e'): Promise<StepResult> {
  if (!(await hasTests(root, project))) {
    process.stdout.write(`There are no ${project} tests here: those of the product are run where it is developed.\n`);
    return { ok: true };
  }
  const report = join(root, `.cache/vitest-${project}.json`);
  await mkdir(join(root, '.cache'), { recursive: true });
  await rm(report, { force: true });
  const env = project === 'e2e' ? await browserEnvironment(root) : {};
  const config = ['--config', 'packages/vitest.config.ts', '--project', project];
  // Most of an end-to-end test is waiting, for a browser or for a server that it started.
  const workers = project === 'e2e' ? [`--maxWorkers=${availableParallelism() + 1}`] : [];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { ok } = await tool(root, 'vitest/vitest.mjs', ['run', ...config, ...workers, ...reporters], root, env);
  const tests = await readTestCount(report);
  return { ok: ok && tests.failed === 0, tests };
}

async function browserEnvironment(root: string): Promise<Readonly<Record<string, string>>> {
  const shell = findShell();
  return { OPD_CHROMIUM: await ensureChromium(root), ...(shell ? { OPD_CHROMIUM_SHELL: shell } : {}) };
}
