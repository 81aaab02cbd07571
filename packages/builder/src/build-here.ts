import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { connect } from 'node:net';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { portalSlug } from '@opd/registry/own-sites';
import { frugal, roomy } from './process-settings.ts';
import { type BuildOutcome, builderAddress, replySchema } from './protocol.ts';

/**
 * Builds a site: by a warm builder when one listens, else by Astro started for this one. What a warm builder could not
 * do for a reason other than the content, Astro tries again, and tells what is wrong in its own words.
 * @param root absolute path of the site.
 * @param args for `astro build`; a builder is not asked when there are any.
 * @returns exit code.
 */
export async function buildHere(root: string, args: readonly string[] = []): Promise<number> {
  const address = process.env[builderAddress];
  const outcome = address && args.length === 0 ? await askBuilder(address, root) : undefined;
  if (outcome?.status === 'built') return 0;
  if (outcome?.status === 'refused') {
    process.stderr.write(`${outcome.message}\n`);
    return 1;
  }
  return runAstro(root, args);
}

/** @returns nothing when nobody listens there or the builder went away. */
async function askBuilder(address: string, root: string): Promise<BuildOutcome | undefined> {
  const socket = connect(address);
  try {
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve).once('error', reject);
    });
    socket.on('error', () => undefined);
    socket.write(`${JSON.stringify({ root })}\n`);
    for await (const line of createInterface({ input: socket })) {
      const reply = replySchema.parse(JSON.parse(line));
      if ('outcome' in reply) return reply.outcome;
      process.stdout.write(`${reply.line}\n`);
    }
  } catch {
    // Astro does it then.
  } finally {
    socket.destroy();
  }
  return undefined;
}

function runAstro(root: string, args: readonly string[]): Promise<number> {
  const require = createRequire(pathToFileURL(join(root, 'package.json')));
  const astro = join(dirname(require.resolve('astro/package.json')), 'bin/astro.mjs');
  const settings = basename(root) === portalSlug ? roomy : frugal;
  const { flags, env } = settings(process.env);
  const child = spawn(process.execPath, [...flags, astro, 'build', ...args], { cwd: root, env, stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}
