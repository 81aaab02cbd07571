import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chooseTarget, requireReal, type Target, withRelease, withTarget } from '@opd/deploy';
import { buildEnvironment } from '../build/build-env.ts';
import { seconds } from '../build/progress.ts';
import { selectSites } from '../build/select-sites.ts';
import { originOf } from '../deploy/origin.ts';
import { recordRelease } from '../deploy/record.ts';
import { describeError, OpdError } from '../error.ts';
import { listBuilds, loadSites, readRegency, requireSites } from '../workspace.ts';

/** Options of `opd deploy`. */
export interface DeployOptions {
  /** The sites; all that are built when empty. */
  readonly slugs: readonly string[];
  readonly target?: string;
  readonly affected?: boolean;
  readonly base: string;
  /** Folder of the record, from the repository's root. */
  readonly record?: string;
}

/**
 * `opd deploy`: puts built sites onto a target, one after the other. One that fails does not hold back the others, whose
 * visitors have nothing to do with it.
 * @param root the repository.
 * @returns exit code: 1 when a site could not be put there.
 * @throws OpdError or DeployError when nothing can be put there at all.
 */
export async function deploy(root: string, options: DeployOptions): Promise<number> {
  const regency = await readRegency(root);
  const chosen = chooseTarget(regency.deployTargets, options.target);
  requireReal(chosen);
  const slugs = await sitesToDeploy(root, options);
  const addresses = new Map((await loadSites(root)).map(({ slug, origin }) => [slug, origin]));
  const failures: string[] = [];
  const write = (line: string): void => {
    process.stdout.write(`${line}\n`);
  };
  const record = options.record === undefined ? undefined : join(root, options.record);
  // Visitors do not wait for a statement that cannot be made.
  const origin =
    record === undefined
      ? undefined
      : await originOf(root, record, process.env).catch((error: unknown) => write(describeError(error)));

  const deployOne = async (target: Target, site: string) => {
    const start = performance.now();
    const source = { site, dist: join(root, 'sites', site, 'dist'), cache: join(root, '.cache'), services: regency };
    await withRelease(source, async (release) => {
      const { release: shown, unchanged, filesSent, bytesSent } = await target.publish(release);
      if (record !== undefined) await recordRelease(record, release, origin ?? undefined);
      const what = unchanged
        ? 'unchanged'
        : `${filesSent} of ${release.manifest.size + 1} files, ${kilobytes(bytesSent)} sent`;
      const name = `${site} ${shown.id}`.padEnd(36);
      write(`✓ ${name} ${what}, ${seconds(performance.now() - start)}  ${addresses.get(site) ?? ''}`);
    });
  };

  await withTarget(chosen, process.env, async (target) => {
    for (const site of slugs) {
      await deployOne(target, site).catch((error: unknown) => {
        failures.push(site);
        write(`✗ ${site}: ${describeError(error).replace(/^✗ /, '')}`);
      });
    }
  });
  write(
    `${slugs.length - failures.length} of ${slugs.length} sites are on ${chosen.name}.${failures.length > 0 ? ` Not: ${failures.join(', ')}; their visitors see what they saw before.` : ''}`,
  );
  return failures.length > 0 ? 1 : 0;
}

async function sitesToDeploy(root: string, { slugs, affected, base }: DeployOptions): Promise<string[]> {
  const known = await listBuilds(root);
  requireSites(slugs, known);
  if (affected) return selectSites(root, { slugs, affectedSince: base }, await buildEnvironment(root));
  if (slugs.length > 0) return [...slugs];
  const built = known.filter((slug) => existsSync(join(root, 'sites', slug, 'dist/index.html')));
  if (built.length === 0) throw new OpdError('No site is built.', 'Run npm run build, then deploy again.');
  return built;
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1_000).toLocaleString('en')} kB`;
}
