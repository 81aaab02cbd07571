import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rules } from '../../src/index.ts';

/**
 * Proves that the tests would notice: each rule is silenced in turn, and its own test must fail. Before that, every
 * test must pass with nothing silenced.
 * @example npm run check:mutation -- photo-description-missing
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');

function testsPass(files: readonly string[], silenced = ''): Promise<boolean> {
  const args = [vitest, 'run', '--config', 'test/mutation/vitest.config.ts', ...files];
  const env = { ...process.env, OPD_SILENCED_RULE: silenced };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: 'ignore' });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code === 0));
  });
}

const wanted = process.argv.slice(2);
const ids = rules.map(({ id }) => id).filter((id) => wanted.length === 0 || wanted.includes(id));
const testOf = (id: string) => `test/rules/${id}.test.ts`;
if (!(await testsPass(ids.map(testOf)))) {
  console.error('The tests fail with every rule in place; mend them first.');
  process.exit(2);
}

const unnoticed: string[] = [];
const waiting = [...ids];
async function work(): Promise<void> {
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    const noticed = !(await testsPass([testOf(id)], id));
    console.log(`${noticed ? '✓' : '✗'} ${id}`);
    if (!noticed) unnoticed.push(id);
  }
}
await Promise.all(Array.from({ length: availableParallelism() }, work));

console.log(`\n${ids.length} rules silenced in turn, ${ids.length - unnoticed.length} noticed.`);
if (unnoticed.length > 0) console.log(`Not noticed: ${unnoticed.sort().join(', ')}`);
process.exitCode = unnoticed.length === 0 ? 0 : 1;
