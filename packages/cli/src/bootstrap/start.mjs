import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { isInstalled, markInstalled } from './installed.mjs';
import { missingTool } from './missing-tool.mjs';

const isWindows = process.platform === 'win32';

/**
 * Installs what is missing, then runs `opd` on the Node.js that the lockfile names, whatever Node.js the
 * machine has. Runs on Node 20 without node_modules/.
 * @param {string} root the repository.
 * @param {string[]} args arguments of `opd`.
 * @returns {Promise<number>} exit code.
 */
export async function start(root, args) {
  const installed = isInstalled(root);
  const problem = findProblem(installed ? ['git'] : ['git', 'npm']);
  if (problem) {
    console.error(problem);
    return 1;
  }
  if (!installed) {
    console.error('Installing what package-lock.json names (npm ci) … / Memasang perangkat yang diperlukan …');
    const code = await run(isWindows ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund'], root);
    if (code !== 0 || !isInstalled(root)) {
      console.error('✗ npm ci failed; its message is above. Is this machine online?');
      console.error('✗ Pemasangan gagal; lihat pesan di atas. Periksa sambungan internet, lalu ulangi.');
      return code || 1;
    }
  }
  markInstalled(root);
  const node = join(root, 'node_modules/.bin', isWindows ? 'node.cmd' : 'node');
  return run(node, [join(root, 'packages/cli/bin/opd.ts'), ...args], process.cwd());
}

/**
 * @param {('git' | 'npm')[]} tools
 * @returns {string | undefined} what keeps this machine from going on.
 */
function findProblem(tools) {
  if (Number(process.versions.node.split('.')[0]) < 20) return missingTool('node');
  const missing = tools.find((tool) => spawnSync(tool, ['--version'], { stdio: 'ignore', shell: isWindows }).error);
  return missing && missingTool(missing);
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {string} cwd
 * @returns {Promise<number>}
 */
function run(command, args, cwd) {
  const child = spawn(command, args, { cwd, stdio: 'inherit', shell: isWindows });
  // Ctrl+C reaches the child by itself; this process must outlive it to report how it ended.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  // `kill` of npm ends npm and its shell, but not what the shell started.
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500).unref();
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
