import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linkInstalled } from '../src/scaffold/link-installed.ts';
import { repositoryRoot } from '../src/workspace.ts';

/** What the regency is, as it is typed; on an island of another time zone, to see that nothing is taken over. */
const options = [
  ...['--name', 'Kabupaten Contoh Raya', '--short', 'Contoh Raya', '--government', 'Pemerintah Kabupaten Contoh Raya'],
  ...['--province', 'Sulawesi Contoh', '--region-code', '99.01', '--domain', 'contohraya.go.id'],
  ...['--time-zone', 'Asia/Makassar', '--color', '#7A1F3D', '--kominfo', 'diskominfo'],
];
const sites = ['cms', 'diskominfo', 'portal'];

describe('a regency that `opd init` starts', () => {
  let scratch = '';
  let root = '';

  /** Runs a command of the repository that was made, as its own. */
  function run(cwd: string, command: string, args: readonly string[]): Promise<{ code: number; output: string }> {
    const author = { GIT_AUTHOR_NAME: 'x', GIT_AUTHOR_EMAIL: 'x@example.org' };
    const committer = { GIT_COMMITTER_NAME: 'x', GIT_COMMITTER_EMAIL: 'x@example.org' };
    const env = { ...process.env, ...author, ...committer, NODE_ENV: 'production', OPD_TODAY: '2026-11-25' };
    return new Promise((resolve) => {
      execFile(command, args, { cwd, env, maxBuffer: 1e8 }, (error, stdout, stderr) =>
        resolve({ code: error ? Number(error.code ?? 1) : 0, output: stdout + stderr }),
      );
    });
  }
  const opd = (cwd: string, ...args: string[]) =>
    run(cwd, process.execPath, [join(cwd, 'packages/cli/bin/opd.ts'), ...args]);
  const git = async (...args: string[]) => (await run(root, 'git', args)).output.trim();

  beforeAll(async () => {
    scratch = await mkdtemp(join(process.env.OPD_OUTSIDE ?? tmpdir(), 'opd-init-'));
    root = join(scratch, 'situs-contoh-raya');
    const { code, output } = await opd(repositoryRoot, 'init', root, ...options);
    expect(code, output).toBe(0);
    expect(output).toContain('with 2 sites: diskominfo, portal');
    // What `npm ci` would install; there is no network here.
    await linkInstalled(repositoryRoot, root);
  }, 60_000);
  afterAll(() => rm(scratch, { recursive: true, force: true }));

  test('is a repository of its own with one commit, which holds nothing but the product and the regency', async () => {
    expect(await git('log', '--format=%s')).toBe('Start the sites of Kabupaten Contoh Raya');
    expect(await git('status', '--porcelain', '--', 'content', 'sites', '.github', 'package-lock.json')).toBe('');
    expect((await readdir(join(root, 'content'))).sort()).toEqual(['diskominfo', 'kabupaten.yaml', 'portal']);
    expect((await readdir(join(root, 'sites'))).sort()).toEqual(sites);
    const left = await git('grep', '-il', 'bojonegoro', '--', 'content', 'sites', '.github', '*.json', 'README.md');
    expect(left).toBe('');
  });

  test('is as its own linter wants it', async () => {
    const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
    // The packages are the product's, and linted where it is developed.
    const own = (await git('ls-files', '--', ':!packages', ':!*.webp', ':!*.pdf')).split('\n');
    const lint = await run(root, process.execPath, [biome, 'check', '--no-errors-on-unmatched', ...own]);
    expect(lint.code, lint.output).toBe(0);
  });

  test('has owners and a lockfile that fit its content', async () => {
    const owners = await opd(root, 'owners', '--check');
    expect(owners.code, owners.output).toBe(0);
    const lockfile = await readFile(join(root, 'package-lock.json'), 'utf8');
    const own = [...lockfile.matchAll(/^ {4}"((?:content|sites)\/[^"]+)"/gm)].map(([, path]) => path);
    expect(own.sort()).toEqual([
      ...['content/diskominfo', 'content/portal'],
      ...['sites/cms', 'sites/diskominfo', 'sites/portal'],
    ]);
  });

  test('passes its check, builds, and reaches visitors, without a word of the first regency', async () => {
    const check = await opd(root, 'check');
    expect(check.code, check.output).toBe(0);
    const build = await opd(root, 'build');
    expect(build.code, build.output).toBe(0);
    for (const site of sites) expect(await filesWith(join(root, 'sites', site, 'dist'), /bojonegoro/i)).toEqual([]);

    const config = join(root, 'content/kabupaten.yaml');
    const web = join(scratch, 'www');
    const target = `deployTargets:\n  - name: web\n    kind: directory\n    path: ${web}\n`;
    await writeFile(config, (await readFile(config, 'utf8')).replace('deployTargets: []\n', target));
    const deploy = await opd(root, 'deploy');
    expect(deploy.code, deploy.output).toBe(0);
    expect(deploy.output).toContain('3 of 3 sites are on web.');

    expect(await visit(join(web, 'diskominfo/current/files'), '/kontak/')).toContain(
      'Pemerintah Kabupaten Contoh Raya',
    );
    expect(await visit(join(web, 'portal/current/files'), '/opd/')).toContain(
      '<a href="https://diskominfo.contohraya.go.id/">Dinas Komunikasi dan Informatika</a>',
    );
  }, 120_000);
});

/** Paths of the files of a folder that match, as bytes: whatever kind they are. */
async function filesWith(folder: string, pattern: RegExp): Promise<string[]> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = items.filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name));
  expect(paths.length).toBeGreaterThan(5);
  const found = await Promise.all(paths.map(async (path) => pattern.test(await readFile(path, 'latin1'))));
  return paths.filter((_, index) => found[index]);
}

/** Serves a folder on this machine for one request. @returns the page. */
async function visit(folder: string, path: string): Promise<string> {
  const server = createServer(sirv(folder)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The server has no port.');
    const response = await fetch(`http://127.0.0.1:${address.port}${path}`);
    expect(response.status).toBe(200);
    return await response.text();
  } finally {
    server.close();
  }
}
