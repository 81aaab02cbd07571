import { join } from 'node:path';
import { buildEnvironment } from '../build/build-env.ts';
import { OpdError } from '../error.ts';
import { runChild } from '../io/child.ts';
import { listBuilds, requireSites } from '../workspace.ts';

/**
 * `opd dev <slug>`: Astro's dev server for one site; theme and content reload as they are saved.
 * @param root the repository.
 * @param port where to serve; the next free one is taken when it is in use.
 * @returns exit code of the dev server.
 */
export async function dev(root: string, slug: string | undefined, port: number): Promise<number> {
  const known = await listBuilds(root);
  if (slug === undefined)
    throw new OpdError('Which site?', `Name one of the ${known.length} sites: npm run dev -- ${known[0]}`);
  requireSites([slug], known);
  return runChild({
    command: process.execPath,
    args: [join(root, 'node_modules/astro/bin/astro.mjs'), 'dev', '--host', '127.0.0.1', '--port', String(port)],
    cwd: join(root, 'sites', slug),
    env: await buildEnvironment(root),
  });
}
