import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { DeployTarget } from '@opd/registry';
import { DeployError } from '../error.ts';
import { hostFiles } from '../release/host-files.ts';
import { servedFolder } from '../release/manifest.ts';
import { keptReleases, type ReleaseName } from '../release/release-name.ts';
import type { StagedRelease } from '../release/stage.ts';
import type { SiteState, Target } from '../target.ts';

/** How a commit of the branch says what it holds. */
const trailer = 'Release:';

/** What of a target's configuration a branch of pages needs. */
export type PagesOptions = Pick<DeployTarget, 'name'> & Partial<Pick<DeployTarget, 'repository' | 'branch' | 'site'>>;

/**
 * A branch that GitHub Pages, or another host of static pages, serves. Git itself gives what a release promises: a tree
 * is content-addressed, a push is all or nothing, what is there is not sent again, and of two pushes at once the second
 * is refused. What is older than the last ten is kept by Git as well.
 */
export function pagesTarget({ name, repository = '', branch = 'gh-pages', site: only }: PagesOptions): Target {
  const requireOwn = (site: string) => {
    if (site === only) return;
    throw new DeployError(
      `The target \`${name}\` is for the site ${only} alone.`,
      `A repository's pages hold one site: npm run opd -- deploy ${only} --target ${name}`,
    );
  };
  return {
    name,
    state: async (site) => {
      requireOwn(site);
      return withBranch(repository, branch, async (git) => (await readHistory(git)).state);
    },
    publish: async (release) => {
      requireOwn(release.site);
      return withBranch(repository, branch, async (git) => {
        const { state, commits } = await readHistory(git);
        if (state.current?.id === release.id)
          return { release: state.current, unchanged: true, filesSent: 0, bytesSent: 0 };
        const known = new Set(
          (await git('ls-tree', '-r', '--format=%(objectname)', 'HEAD').catch(() => '')).split('\n'),
        );
        await commitFolder(git, release, commits[0]?.hash);
        const sent = (await git('ls-tree', '-r', '--format=%(objectname) %(objectsize)', 'HEAD'))
          .split('\n')
          .map((line) => line.split(' '))
          .filter(([hash = '']) => hash !== '' && !known.has(hash));
        await push(git, branch);
        const shown = { number: (state.current?.number ?? 0) + 1, id: release.id };
        const bytesSent = sent.reduce((sum, [, size]) => sum + Number(size), 0);
        return { release: shown, unchanged: false, filesSent: sent.length, bytesSent };
      });
    },
    rollBack: async (site, to) => {
      requireOwn(site);
      return withBranch(repository, branch, async (git) => {
        const { commits } = await readHistory(git);
        const [present, ...older] = commits;
        // Going back is a commit as well: who went back, and when, stays visible.
        const wanted = older.find(({ release }) =>
          to === undefined ? release.id !== present?.release.id : release.id === to,
        );
        if (!present || !wanted)
          throw new DeployError(`${site} has no such release to go back to.`, 'See the commits of the branch.');
        const words = `Kembali ke rilis ${wanted.release.id}\n\n${trailer} ${wanted.release.id}\n`;
        const commit = await git('commit-tree', `${wanted.hash}^{tree}`, '-p', present.hash, '-m', words);
        await git('update-ref', 'HEAD', commit.trim());
        await push(git, branch);
        return { from: present.release, to: wanted.release };
      });
    },
  };
}

/** Runs git in a copy of the branch. */
type Git = (...args: string[]) => Promise<string>;

async function withBranch<T>(repository: string, branch: string, use: (git: Git) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'opd-pages-'));
  try {
    const git = gitIn(folder);
    await git('init', '--quiet', `--initial-branch=${branch}`);
    await git('remote', 'add', 'origin', repository);
    const found = await git('ls-remote', '--heads', 'origin', `refs/heads/${branch}`);
    if (found !== '') {
      await git('fetch', '--quiet', `--depth=${keptReleases * 2}`, 'origin', branch);
      await git('reset', '--quiet', '--soft', 'FETCH_HEAD');
    }
    return await use(git);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function gitIn(folder: string): Git {
  const identity = ['-c', 'user.name=situs-opd', '-c', 'user.email=situs-opd@localhost', '-c', 'commit.gpgsign=false'];
  return async (...args) => {
    const options = { cwd: folder, maxBuffer: 1e8, env: { ...process.env, GIT_TERMINAL_PROMPT: '0' } };
    const run = promisify(execFile)('git', [...identity, '-c', 'core.autocrlf=false', ...args], options);
    const { stdout } = await run.catch((error: unknown) => {
      const words = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error);
      throw new DeployError(
        `git ${args[0]} failed: ${words.slice(-600)}`,
        'Visitors see what they saw before. Check the repository of the target and the rights of its key.',
      );
    });
    return stdout;
  };
}

/** A release as one commit, whatever the branch held before. */
async function commitFolder(git: Git, { folder, site, id }: StagedRelease, parent: string | undefined): Promise<void> {
  const tree = (await git('rev-parse', '--show-toplevel')).trim();
  const isCompressed = (path: string) => /\.(?:br|gz)$/.test(path);
  // The host compresses by itself, and serves whatever it finds.
  await cp(join(folder, servedFolder), tree, { recursive: true, filter: (path) => !isCompressed(path) });
  for (const file of Object.values(hostFiles)) await cp(join(folder, file), join(tree, file));
  // Without it GitHub would leave out what begins with an underscore or a dot.
  await writeFile(join(tree, '.nojekyll'), '');
  await git('add', '--all', '--force', '.');
  await git('commit', '--quiet', '--allow-empty', '-m', `Rilis ${id} dari ${site}\n\n${trailer} ${id}\n`);
  const isAlone = parent === undefined || (await git('rev-parse', 'HEAD^')).trim() === parent;
  if (!isAlone || (await readdir(tree)).length < 2) throw new Error('The commit does not follow the one on display.');
}

async function push(git: Git, branch: string): Promise<void> {
  // Not forced: a branch that somebody has moved in the meantime is left as it is.
  await git('push', '--quiet', 'origin', `HEAD:refs/heads/${branch}`);
}

interface ReleaseCommit {
  readonly hash: string;
  readonly release: ReleaseName;
}

/** The releases of the branch; the newest commit first. */
async function readHistory(
  git: Git,
): Promise<{ readonly state: SiteState; readonly commits: readonly ReleaseCommit[] }> {
  const log = await git('log', `--format=%H %(trailers:key=Release,valueonly,separator=%x20)`).catch(() => '');
  const found = log.split('\n').flatMap((line) => {
    const [, hash, id] = /^([0-9a-f]{40,64}) ([0-9a-f]{16})$/.exec(line) ?? [];
    return hash === undefined || id === undefined ? [] : [{ hash, id }];
  });
  const commits = found.map(({ hash, id }, index) => ({ hash, release: { number: found.length - index, id } }));
  const releases = commits
    .map(({ release }) => release)
    .slice(0, keptReleases)
    .reverse();
  return { state: { current: commits[0]?.release, releases }, commits };
}
