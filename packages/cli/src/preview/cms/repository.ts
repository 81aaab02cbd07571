import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { OpdError } from '../../error.ts';
import { git } from '../../io/git.ts';
import { claim } from './claim.ts';
import { ensureClone, knownRef, publishedBranch } from './clone.ts';
import { listDrafts, rebase } from './drafts.ts';

/** Files in `.git` that tell that somebody is in the middle of something there. */
const operations = ['MERGE_HEAD', 'CHERRY_PICK_HEAD', 'REVERT_HEAD', 'BISECT_LOG', 'rebase-merge', 'rebase-apply'];

/**
 * The clone in which the CMS works, kept in step with the root repository. Drafts are branches of the clone only; what
 * is published goes from its `main` to whatever branch the root has checked out.
 */
export class CmsRepository {
  /** Absolute path of the clone. */
  readonly folder: string;
  readonly #root: string;

  private constructor(root: string) {
    this.#root = root;
    this.folder = join(root, '.cache/cms/repository');
  }

  /**
   * Opens the clone, which is made when it is missing.
   * @param root the repository.
   * @throws OpdError when the root is no Git repository, or when another preview works with the clone.
   */
  static async open(root: string): Promise<CmsRepository> {
    const repository = new CmsRepository(resolve(root));
    await claim(join(root, '.cache/cms/claim'));
    await ensureClone(repository.#root, repository.folder);
    await repository.recover();
    return repository;
  }

  /**
   * Takes in what was committed in the root, and brings there what was published and waits.
   * @throws OpdError that says what stands in the way. The clone is sound then, and nothing is lost.
   */
  async bringInStep(): Promise<void> {
    const [[head = ''], [published = '', known = '']] = await Promise.all([
      this.#commits(this.#root, 'HEAD'),
      this.#commits(this.folder, publishedBranch, knownRef),
    ]);
    if ((head === known && published === known) || (await this.#rootIsBusy())) return;
    if (head !== known) await this.#takeIn(published, known);
    await this.#deliver();
  }

  /**
   * Brings the working tree back to `main` after a request that failed half way.
   * @returns whether it failed since two changes conflict.
   */
  async recover(): Promise<boolean> {
    const state = (name: string) => existsSync(join(this.folder, '.git', name));
    const conflict = state('MERGE_HEAD') || state('rebase-merge') || state('rebase-apply');
    if (state('rebase-merge') || state('rebase-apply'))
      await this.#git('rebase', '--abort').catch(() => this.#git('rebase', '--quit'));
    await this.#git('reset', '--quiet', '--hard');
    await this.#git('checkout', '--quiet', '--force', publishedBranch);
    await this.#git('clean', '--quiet', '--force', '-d');
    return conflict;
  }

  async #takeIn(published: string, known: string): Promise<void> {
    const incoming = 'refs/situs-opd/incoming';
    await this.#git('fetch', '--quiet', '--no-tags', '--no-write-fetch-head', this.#root, `+HEAD:${incoming}`);
    if (await this.#isAncestor(published, incoming)) await this.#git('reset', '--quiet', '--hard', incoming);
    // The root is on another branch, or its history was rewritten: only what was saved in the CMS moves there.
    else await this.#replay(published, known, incoming);
    await this.#git('update-ref', knownRef, incoming);
  }

  /** Puts what was published and waits, and all drafts, onto a commit that does not follow from the present one. */
  async #replay(published: string, known: string, onto: string): Promise<void> {
    if (published === known) await this.#git('reset', '--quiet', '--hard', onto);
    else if (!(await rebase(this.folder, publishedBranch, known, onto)))
      throw new OpdError(
        'What was published in the CMS conflicts with newer commits of this repository.',
        `It waits in ${this.#shownFolder}: merge it by hand with \`git pull --no-rebase ${this.#shownFolder} ${publishedBranch}\`.`,
      );
    for (const draft of await listDrafts(this.folder)) await rebase(this.folder, draft, published, publishedBranch);
  }

  async #deliver(): Promise<void> {
    const [published = '', known] = await this.#commits(this.folder, publishedBranch, knownRef);
    if (published === known) return;
    try {
      const fetch = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', this.folder, publishedBranch];
      await git(this.#root, fetch);
      await git(this.#root, ['merge', '--quiet', '--ff-only', published]);
    } catch (error) {
      throw new OpdError(
        `What was published in the CMS could not be brought into this repository: ${error instanceof Error ? error.message : error}`,
        `It waits in ${this.#shownFolder}. Commit or stash what stands in the way; the next action in the CMS tries again.`,
      );
    }
    await this.#git('update-ref', knownRef, published);
  }

  get #shownFolder(): string {
    return relative(this.#root, this.folder);
  }

  async #rootIsBusy(): Promise<boolean> {
    const gitFolder = (await git(this.#root, ['rev-parse', '--absolute-git-dir'])).trim();
    return operations.some((name) => existsSync(join(gitFolder, name)));
  }

  async #isAncestor(older: string, newer: string): Promise<boolean> {
    return (await this.#git('merge-base', older, newer).catch(() => '')).trim() === older;
  }

  async #commits(folder: string, ...names: string[]): Promise<string[]> {
    return (await git(folder, ['rev-parse', ...names])).split('\n').filter(Boolean);
  }

  #git(...args: string[]): Promise<string> {
    return git(this.folder, args);
  }
}
