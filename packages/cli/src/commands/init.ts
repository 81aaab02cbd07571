import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { codeownersPath, readClock, renderCodeowners } from '@opd/registry';
import { OpdError } from '../error.ts';
import { git } from '../io/git.ts';
import { bringUpToDate, writeNewFiles } from '../scaffold/planned-file.ts';
import { copyProduct } from '../scaffold/product-files.ts';
import { planRegency } from '../scaffold/regency-files.ts';
import { type GivenRegency, type NewRegency, requireRegency } from '../scaffold/regency-options.ts';
import { regencyReadme } from '../scaffold/regency-readme.ts';
import { writeLockfile } from '../scaffold/workspaces.ts';
import { listSites, readRegistry } from '../workspace.ts';
import { syncSites } from './sync.ts';

/**
 * `opd init <folder>`: starts another regency in a repository of its own. It gets the product as it is committed here,
 * its `kabupaten.yaml`, the portal and the office that administers the sites; nothing of the first regency. All that can
 * be wrong is judged before anything is written, and what fails later leaves nothing behind.
 * @param root the repository from which it starts.
 * @param folder from where the command was typed; must be empty or not exist.
 * @returns lines to print: what was written, and what to do next.
 * @throws OpdError.
 */
export async function initRegency(root: string, folder: string, given: GivenRegency): Promise<string[]> {
  // npm runs its scripts at the root of the repository, wherever one has typed.
  const target = resolve(process.env.INIT_CWD ?? process.cwd(), folder);
  const regency = requireRegency(given, folder);
  await requireFree(root, target);
  await requireIdentity(root);
  const today = readClock(process.env, regency.timeZone).slice(0, 10);
  const content = await planRegency(regency, today);

  const existed = existsSync(target);
  try {
    await copyProduct(root, target);
    await writeNewFiles(target, content);
    await finishFiles(root, target, regency, today);
    await git(target, ['init', '--quiet', '--initial-branch=main']);
    await git(target, ['add', '--all']);
    await git(target, ['commit', '--quiet', '--message', `Start the sites of ${regency.name}`]);
  } catch (error) {
    await rm(target, { recursive: true, force: true });
    if (existed) await mkdir(target);
    throw error;
  }
  return [...content.map(({ path }) => `wrote ${path}`), '', ...(await nextSteps(target, folder, regency))];
}

/** What follows from the content: sites, owners, lockfile, README. */
async function finishFiles(root: string, target: string, regency: NewRegency, today: string): Promise<void> {
  await syncSites(target);
  const readme = await readFile(join(target, 'README.md'), 'utf8');
  await bringUpToDate(target, [
    { path: codeownersPath, text: renderCodeowners(await readRegistry(target), today) },
    { path: 'README.md', text: regencyReadme(readme, regency) },
  ]);
  await writeLockfile(target, await git(root, ['show', 'HEAD:package-lock.json']));
}

/** @throws OpdError when something would be overwritten, or one repository would lie in the other. */
async function requireFree(root: string, target: string): Promise<void> {
  const path = relative(root, target);
  if (path === '' || !/^(?:\.\.(?:[\\/]|$)|[a-z]:|[\\/])/i.test(path))
    throw new OpdError(
      `${target} lies in this repository.`,
      'Choose a folder beside it: npm run opd -- init ../situs-opd …',
    );
  const found = await readdir(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new OpdError(`${target} is no folder.`, 'Choose one that is empty or does not exist.', { cause: error });
  });
  if (found.length > 0)
    throw new OpdError(`${target} is not empty: ${found.slice(0, 3).join(', ')}.`, 'Choose an empty or a new folder.');
}

/** A commit needs an author; Git would say so only after everything was written. */
async function requireIdentity(root: string): Promise<void> {
  await git(root, ['var', 'GIT_AUTHOR_IDENT']).catch((cause: unknown) => {
    throw new OpdError(
      'Git does not know who you are, and the first commit needs an author.',
      'Tell it: git config --global user.name "…" and git config --global user.email "…".',
      { cause },
    );
  });
}

async function nextSteps(target: string, folder: string, regency: NewRegency): Promise<string[]> {
  const sites = await listSites(target);
  return [
    `${regency.name} starts in ${target}, committed, with ${sites.length} sites: ${sites.join(', ')}.`,
    'Next:',
    `  1. cd ${folder} && npm start         installs, builds and serves them: http://localhost:4321`,
    '  2. read content/kabupaten.yaml        what is marked as an example is to be replaced; what is unknown stays empty',
    `  3. edit content/${regency.kominfo}/opd.yaml   contacts, duties and official accounts of ${regency.kominfoName}`,
    '  4. npm run new -- dinkes --name "Dinas Kesehatan" --kind dinas, then npm install, for each further OPD',
    '  5. deployTargets in content/kabupaten.yaml, then npm run build and npm run opd -- deploy',
  ];
}
