import type { ChangedFile, Repository } from './repository.ts';

/** What a check says of a commit: `true` is good, and where its summary is. */
export interface CheckResult {
  readonly context: string;
  readonly good: boolean;
  readonly page: string;
}

/** A pull or merge request that holds a draft. */
export interface Draft {
  readonly number: number;
  readonly title: string;
  readonly branch: string;
  labels: readonly string[];
  isOpen: boolean;
}

/** Drafts of one account over a real repository, as GitLab and Forgejo keep them. */
export class Drafts {
  readonly repository: Repository;
  readonly account = 'dinkes-web';
  readonly all: Draft[] = [];
  readonly #results = new Map<string, readonly CheckResult[]>();

  constructor(repository: Repository) {
    this.repository = repository;
  }

  /** The open ones; all of them, or that of a branch. */
  open(branch?: string): Draft[] {
    return this.all.filter((draft) => draft.isOpen && (branch === undefined || draft.branch === branch));
  }

  /** @throws Error when there is none. */
  numbered(number: string): Draft {
    const draft = this.all.find((one) => one.number === Number(number));
    if (draft === undefined) throw new Error(`There is no draft ${number}.`);
    return draft;
  }

  begin(branch: string, title: string, labels: readonly string[]): Draft {
    const draft = { number: this.all.length + 1, title, branch, labels, isOpen: true };
    this.all.push(draft);
    return draft;
  }

  /** Commits changes onto a branch, which begins at another where it is new. @param changes no content takes a file out. */
  commit(
    branch: string,
    from: string,
    message: string,
    changes: readonly { readonly path: string; readonly content?: Buffer | undefined }[],
  ): string {
    const parent = this.repository.head(branch) ?? this.tip(from);
    const blobs = changes.map(({ path, content }) => ({
      path,
      sha: content === undefined ? null : this.repository.writeBlob(content),
    }));
    const tree = this.repository.writeTree(parent, blobs);
    const sha = this.repository.writeCommit({ message, tree, parents: [parent], account: this.account });
    this.repository.setHead(branch, sha);
    return sha;
  }

  /** @throws Error when there is no such branch. */
  tip(branch: string): string {
    const sha = this.repository.head(branch);
    if (sha === undefined) throw new Error(`There is no branch ${branch}.`);
    return sha;
  }

  changes({ branch }: Draft): ChangedFile[] {
    return this.repository.changes('main', branch);
  }

  /** Has the check say something of the last commit of a draft. */
  report({ branch }: Draft, ...results: readonly CheckResult[]): void {
    this.#results.set(this.tip(branch), results);
  }

  results(sha: string): readonly CheckResult[] {
    return this.#results.get(sha) ?? [];
  }

  /** Merges, if the check is good. @returns whether it is. */
  merge(draft: Draft, message: string): boolean {
    if (!this.results(this.tip(draft.branch)).some(({ good }) => good)) return false;
    this.repository.squash('main', draft.branch, message, this.account);
    this.repository.removeBranch(draft.branch);
    draft.isOpen = false;
    return true;
  }

  /** A file on a branch; nothing when it is not there. */
  file(branch: string, path: string): Buffer | undefined {
    try {
      return this.repository.read(`${branch}:${path}`);
    } catch {
      return undefined;
    }
  }

  /** Everything in a folder of `main`; nothing when there is no such folder. */
  list(branch: string, folder: string): ReturnType<Repository['list']> {
    try {
      return this.repository.list(`${branch}:${folder}`, true);
    } catch {
      return [];
    }
  }
}
