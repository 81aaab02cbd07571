import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { get } from 'node:http';
import { join } from 'node:path';
import { commitCopy, copyRepository, repositoryRoot, reuseBuild } from '@opd/testing/repository-copy';

/** `opd preview` of a copy of this repository: nothing that is written in the CMS can reach the repository itself. */
export interface CmsPreview {
  /** Absolute path of the copy. */
  readonly root: string;
  /** OPD whose operators write. */
  readonly opd: string;
  /** Address of the operators' rooms: `http://cms.localhost:4321`. */
  readonly origin: string;
  /** Address of the OPD's site, when it was asked for. */
  readonly siteOrigin: string;
  /** Runs git in the copy. @returns what it prints, trimmed. */
  readonly git: (...args: string[]) => string;
  /** Content of a file of the copy; of what is published, since drafts live in a clone. @throws when it is missing. */
  readonly read: (path: string) => Promise<Buffer>;
  /** Names of the files in the folder of an entry, sorted. @param folder `<type>/<entry>`. */
  readonly filesOf: (folder: string) => Promise<string[]>;
  /** Runs `opd check` over the OPD's content. */
  readonly check: () => { readonly code: number; readonly output: string };
  /** Waits until a page of the site, which was asked for, shows some words. @returns its HTML. @throws when a build of the site fails. */
  readonly untilShown: (path: string, words: string) => Promise<string>;
  /** Everything the terminal showed. */
  readonly terminal: () => string;
  readonly close: () => Promise<void>;
}

/** What is started beside the CMS. */
export interface CmsPreviewOptions {
  /** Builds the OPD's site anew after each edit, which is most of the work: only for who looks at it. */
  readonly withSite?: boolean;
}

const opd = 'dinkes';

/** Starts `opd preview` as a developer does, with the CMS, and the site of one OPD, as they are built. */
export async function startCmsPreview({ withSite = false }: CmsPreviewOptions = {}): Promise<CmsPreview> {
  const sites = withSite ? ['cms', opd] : ['cms'];
  buildMissing(sites);
  const root = await copyRepository({ withoutTests: true });
  try {
    return await startIn(root, sites);
  } catch (error) {
    await rm(root, { recursive: true, force: true });
    throw error;
  }
}

async function startIn(root: string, sites: readonly string[]): Promise<CmsPreview> {
  for (const site of sites) await reuseBuild(root, site);
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  await commitCopy(root);

  const opdCommand = join(root, 'packages/cli/bin/opd.ts');
  const args = [opdCommand, 'preview', '--port', '0', '--only', sites.join(',')];
  const server = spawn(process.execPath, args, { cwd: root, env: clockOfBrowser(), stdio: ['ignore', 'pipe', 'pipe'] });
  const terminal = listenTo(server);
  const port = (await terminal.shown(/http:\/\/cms\.localhost:(\d+)\//))[1];
  await terminal.shown(/Watching content/);

  return {
    root,
    opd,
    origin: `http://cms.localhost:${port}`,
    siteOrigin: `http://${opd}.localhost:${port}`,
    git,
    read: (path) => readFile(join(root, path)),
    filesOf: async (folder) => (await readdir(join(root, 'content', opd, folder)).catch(() => [])).sort(),
    check: () => runCheck(root, opdCommand),
    untilShown: async (path, words) => {
      for (;;) {
        const since = terminal.text().length;
        const html = await getPage(Number(port), `${opd}.localhost`, path);
        if (html.includes(words)) return html;
        const rebuilt = new RegExp(`[✓✗] ${opd} (?:rebuilt|was not rebuilt).*`, 'u');
        const [line] = await terminal.shown(rebuilt, since).catch((error: unknown) => {
          throw new Error(`${path} does not show "${words}":\n${html}`, { cause: error });
        });
        if (line.startsWith('✗')) throw new Error(`The site was not rebuilt.\n${terminal.text().slice(since)}`);
      }
    },
    terminal: terminal.text,
    close: async () => {
      if (server.exitCode === null) {
        const gone = once(server, 'exit');
        server.kill();
        await gone;
      }
      await rm(root, { recursive: true, force: true });
    },
  };
}

/**
 * An operator's browser dates entries by its own clock, so the preview goes by the machine's too, and not by the day
 * for which the tests began: at midnight they part.
 */
function clockOfBrowser(): NodeJS.ProcessEnv {
  const { OPD_TODAY: _day, OPD_TIME: _time, ...rest } = process.env;
  return rest;
}

/** `npm test` builds everything before; somebody who runs one file may not have. */
function buildMissing(sites: readonly string[]): void {
  const missing = sites.filter((site) => !existsSync(join(repositoryRoot, 'sites', site, 'dist/index.html')));
  if (missing.length === 0) return;
  const opdCommand = join(repositoryRoot, 'packages/cli/bin/opd.ts');
  execFileSync(process.execPath, [opdCommand, 'build', ...missing], { cwd: repositoryRoot, stdio: 'ignore' });
}

function runCheck(root: string, opdCommand: string): { code: number; output: string } {
  try {
    const options = { cwd: root, env: clockOfBrowser(), encoding: 'utf8' } as const;
    const output = execFileSync(process.execPath, [opdCommand, 'check', opd], options);
    return { code: 0, output };
  } catch (error) {
    const { status, stdout, stderr } = Object(error);
    return { code: Number(status), output: `${stdout}${stderr}` };
  }
}

/** The name of the host says which site: only browsers know that every name under `localhost` is this machine. */
function getPage(port: number, hostname: string, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path, headers: { host: `${hostname}:${port}` } }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        body += part;
      });
      response.on('end', () => resolve(body));
    }).on('error', reject);
  });
}

function listenTo(server: ChildProcess) {
  let text = '';
  const waiting = new Set<() => void>();
  const tellAll = () => {
    for (const look of waiting) look();
  };
  for (const stream of [server.stdout, server.stderr])
    stream?.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      tellAll();
    });
  server.once('exit', tellAll);
  return {
    text: () => text,
    /** Waits until a pattern is shown after a place, for two minutes at most. */
    shown: (pattern: RegExp, since = 0): Promise<RegExpExecArray> =>
      new Promise((resolve, reject) => {
        const end = (match: RegExpExecArray | null, otherwise: string) => {
          clearTimeout(late);
          waiting.delete(look);
          if (match) resolve(match);
          else reject(new Error(`${otherwise}\n${text}`));
        };
        const look = () => {
          const match = pattern.exec(text.slice(since));
          if (match || server.exitCode !== null) end(match, 'The preview ended.');
        };
        const late = setTimeout(() => end(null, `The preview did not say ${pattern}.`), 120_000);
        waiting.add(look);
        look();
      }),
  };
}
