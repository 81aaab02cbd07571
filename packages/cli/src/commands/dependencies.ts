import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Advisory, readAdvisories } from '../dependencies/advisories.ts';
import { judgeDependencies, type Policy, policySchema } from '../dependencies/judge.ts';
import { dependenciesOf } from '../dependencies/lockfile.ts';
import { isAlarming, renderDependencies } from '../dependencies/report.ts';
import { runChild } from '../io/child.ts';

const manifestSchema = z.object({ allowScripts: z.record(z.string(), z.boolean()).default({}) });

/**
 * `opd dependencies`: licences, programs that run at installation, and where the packages come from, held against the
 * policy.
 * @param root the repository.
 * @param options.advisories asks the registry for known weaknesses too.
 * @returns the report, and the exit code: 1 for what the policy does not allow and for a grave weakness.
 * @throws OpdError when the lockfile cannot be read or the registry does not answer.
 */
export async function dependencies(
  root: string,
  options: { readonly advisories: boolean },
): Promise<{ readonly text: string; readonly code: number }> {
  const found = await dependenciesOf(root);
  const policy = await readPolicy(root);
  const advisories = options.advisories ? await askAdvisories(root) : undefined;
  const report = { dependencies: found, policy, problems: judgeDependencies(found, policy), advisories };
  return { text: renderDependencies(report), code: isAlarming(report) ? 1 : 0 };
}

/** The policy of this repository. @throws when one of its files is not what it must be. */
export async function readPolicy(root: string): Promise<Policy> {
  const { licences, read } = policySchema.parse(
    parse(await readFile(new URL('../dependencies/policy.yaml', import.meta.url), 'utf8')),
  );
  const manifest = manifestSchema.parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')));
  return { licences, read, scripts: manifest.allowScripts };
}

async function askAdvisories(root: string): Promise<Advisory[]> {
  const lines: string[] = [];
  const command = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // Its exit code tells only that there are some.
  await runChild({
    command,
    args: ['audit', '--json', '--loglevel=silent'],
    cwd: root,
    env: {},
    onLine: (line) => lines.push(line),
  });
  return readAdvisories(lines.slice(lines.indexOf('{')).join('\n'));
}
