import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { get } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { measuredEnvironment } from '../measure/environment.ts';
import { treeCpu } from '../measure/process-tree.ts';
import type { Expectation } from '../scenarios/scenario.ts';
import { buildDay } from './situs.ts';

/** What it cost until a saved change was served. */
export interface FreshCost {
  /** From the save to the first answer with the new words, in seconds. */
  readonly seconds: number;
  /** Processor time of the preview until it rested again, in seconds; to a hundredth for each process. */
  readonly cpuSeconds: number;
}

/** A preview, as `npm start` runs it, with somebody who saves and looks. */
export interface PreviewSession {
  /**
   * Saves a change and asks the server for the page again and again until it has the new words.
   * @throws Error when it never has.
   */
  readonly save: (change: () => Promise<Expectation | undefined>) => Promise<FreshCost>;
  readonly close: () => Promise<void>;
}

/** A page that is not fresh by then never will be. In seconds. */
const patience = 300;

/**
 * Starts the preview of some sites; waits until it watches.
 * @param root the workspace.
 * @throws Error with what it said, when it ends before.
 */
export async function startPreview(root: string, sites: readonly string[]): Promise<PreviewSession> {
  const args = ['packages/cli/bin/opd.ts', 'preview', '--port', '0', '--only', sites.join(',')];
  const env = measuredEnvironment({ OPD_TODAY: buildDay });
  const preview = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  try {
    const port = await portOf(preview);
    await rest(preview);
    return {
      save: async (change) => {
        const cpuBefore = treeCpu(preview.pid ?? -1);
        const start = performance.now();
        const expected = await change();
        if (!expected) throw new Error('There is no entry to edit; make the regency larger.');
        await fresh(preview, port, expected);
        const seconds = (performance.now() - start) / 1000;
        await rest(preview);
        return { seconds, cpuSeconds: treeCpu(preview.pid ?? -1) - cpuBefore };
      },
      close: () => end(preview),
    };
  } catch (error) {
    await end(preview);
    throw error;
  }
}

async function portOf(preview: ChildProcess): Promise<number> {
  let words = '';
  for (const output of [preview.stdout, preview.stderr])
    output?.setEncoding('utf8').on('data', (text: string) => {
      words += text;
    });
  for (;;) {
    const port = /localhost:(\d+)\//.exec(words)?.[1];
    if (port !== undefined && words.includes('Watching')) return Number(port);
    if (preview.exitCode !== null) throw new Error(`The preview ended before it watched.\n${words.slice(-4000)}`);
    await wait(50);
  }
}

async function fresh(preview: ChildProcess, port: number, { entry, words }: Expectation): Promise<void> {
  const end = performance.now() + patience * 1000;
  while (!(await ask(port, `${entry.site}.localhost:${port}`, `/berita/${entry.id}/`)).includes(words)) {
    if (preview.exitCode !== null) throw new Error('The preview ended while a change was waited for.');
    if (performance.now() > end) throw new Error(`The preview did not show "${words}" within ${patience} s.`);
    await wait(10);
  }
}

function ask(port: number, host: string, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path, headers: { host } }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        body += part;
      });
      response.on('end', () => resolve(body));
    }).on('error', reject);
  });
}

/** Until its processes have used next to nothing for a while. */
async function rest(preview: ChildProcess): Promise<void> {
  let quiet = 0;
  let before = treeCpu(preview.pid ?? -1);
  while (quiet < 4 && preview.exitCode === null) {
    await wait(250);
    const now = treeCpu(preview.pid ?? -1);
    quiet = now - before <= 0.02 ? quiet + 1 : 0;
    before = now;
  }
}

async function end(preview: ChildProcess): Promise<void> {
  if (preview.exitCode !== null) return;
  const ended = once(preview, 'exit');
  preview.kill('SIGTERM');
  await ended;
}
