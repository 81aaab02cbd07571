import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readdir, readFile, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BuilderPool } from '@opd/builder';
import { afterAll } from 'vitest';

const repositoryRoot = fileURLToPath(new URL('../../../', import.meta.url));

/** Kabupaten Contoh Raya: an invented regency with two agencies, one that is not confirmed, and a portal. */
export const regencyRoot = fileURLToPath(new URL('fixtures/regency', import.meta.url));

/** The day for which the regency is built: its event is to come, its announcement in force. */
const today = '2026-11-24';

/** How a build ended. */
export interface BuildResult {
  readonly code: number;
  /** Everything it printed, without colours. */
  readonly output: string;
}

/** Vitest sets NODE_ENV=test, which would make this another build than the one that is published. */
const environment = { NODE_ENV: 'production', NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' };

/** Builds one site after the other, as `npm run build` does: what Astro needs is loaded once for all builds of a file. */
const builder = new BuilderPool({ size: 1, env: { PATH: process.env.PATH ?? '', TMPDIR: tmpdir(), ...environment } });
afterAll(() => builder.close());

/**
 * Builds one site of a regency.
 * @param root folder that holds `content/` and `sites/`.
 * @param outDir absolute path of the folder to fill.
 * @param moment for which it is built: a day, or `YYYY-MM-DDTHH:mm`.
 */
export async function buildSite(root: string, slug: string, outDir: string, moment = today): Promise<BuildResult> {
  const lines: string[] = [];
  const request = { root: join(root, 'sites', slug), outDir, env: { OPD_TODAY: moment } };
  const outcome = await builder.build(request, (line) => lines.push(line));
  if (outcome.status === 'built') return { code: 0, output: lines.join('\n') };
  return { code: 1, output: [...lines, outcome.message].join('\n') };
}

/** Builds one site as `astro build` in its folder does, in a process of its own. The parameters are those of `buildSite`. */
export async function buildAlone(root: string, slug: string, outDir: string): Promise<BuildResult> {
  const astro = join(repositoryRoot, 'node_modules/astro/bin/astro.mjs');
  const child = spawn(process.execPath, [astro, 'build', '--outDir', outDir], {
    cwd: join(root, 'sites', slug),
    env: { ...process.env, ...environment, OPD_TODAY: today },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  const [code] = await once(child, 'close');
  return { code: Number(code ?? 1), output };
}

const binaryFile = /\.(webp|png|woff2?|pdf)$/;

/** Every text file of a built site, by its path from the site's root. */
export async function readTexts(folder: string): Promise<Map<string, string>> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = items.filter((item) => item.isFile() && !binaryFile.test(item.name));
  const paths = files.map((file) => join(file.parentPath, file.name));
  const texts = paths.map(
    async (path): Promise<[string, string]> => [path.slice(folder.length), await readFile(path, 'utf8')],
  );
  return new Map(await Promise.all(texts));
}

const notCopied = new Set(['node_modules', '.astro', '.cache', 'dist']);

/**
 * Copies the regency, so that a test may spoil it. Packages come from the repository's node_modules/.
 * @returns absolute path of the copy, which the test removes.
 */
export async function copyRegency(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'opd-regency-'));
  await cp(regencyRoot, copy, { recursive: true, filter: (path) => !notCopied.has(basename(path)) });
  await cp(join(repositoryRoot, 'tsconfig.base.json'), join(copy, 'tsconfig.base.json'));
  await symlink(join(repositoryRoot, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}
