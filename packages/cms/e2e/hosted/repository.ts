import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const contentRoot = fileURLToPath(new URL('../../../../content/', import.meta.url));

/** A file in a tree of Git. */
export interface TreeItem {
  readonly path: string;
  readonly type: string;
  readonly sha: string;
  readonly size: number;
}

/** A file that differs between two commits. */
export interface ChangedFile {
  readonly path: string;
  readonly status: 'added' | 'modified' | 'removed';
  /** What it is now; nothing when it is gone. */
  readonly sha: string | null;
  readonly binary: boolean;
}

/** A commit, as hosts describe it. */
export interface CommitFacts {
  readonly sha: string;
  readonly message: string;
  readonly parents: readonly string[];
  readonly author: { readonly name: string; readonly email: string; readonly date: string };
}

/** What a commit is made of. */
export interface NewCommit {
  readonly message: string;
  readonly tree: string;
  readonly parents: readonly string[];
  /** Who writes it, and whose name it bears. */
  readonly account: string;
}

/** A real Git repository with the content of one OPD, which the stand-ins for Git hosts keep. */
export class Repository {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** Copies the content of an OPD and commits it to `main`. */
  static async open(opd: string): Promise<Repository> {
    const folder = await mkdtemp(join(tmpdir(), 'opd-cms-hosted-'));
    await cp(join(contentRoot, opd), join(folder, 'content', opd), { recursive: true });
    const repository = new Repository(folder);
    repository.git(['init', '--quiet', '--initial-branch=main']);
    repository.git(['add', '.']);
    repository.git(['commit', '--quiet', '--message', 'Mulai']);
    return repository;
  }

  async remove(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }

  /** Runs git. @returns what it prints, trimmed. @throws Error when it fails. */
  git(args: readonly string[], input?: string | Buffer, env: Readonly<Record<string, string>> = {}): string {
    return this.#run(args, input, env).toString().trim();
  }

  #run(args: readonly string[], input?: string | Buffer, env: Readonly<Record<string, string>> = {}): Buffer {
    return execFileSync('git', args, {
      cwd: this.#folder,
      input,
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...process.env, ...identity('Pengembang'), ...env },
    });
  }

  /** Commit that a branch points at; nothing when there is no such branch. */
  head(branch: string): string | undefined {
    try {
      return this.git(['rev-parse', '--verify', '--quiet', `refs/heads/${branch}`]);
    } catch {
      return undefined;
    }
  }

  setHead(branch: string, sha: string): void {
    this.git(['update-ref', `refs/heads/${branch}`, sha]);
  }

  removeBranch(branch: string): void {
    this.git(['update-ref', '-d', `refs/heads/${branch}`]);
  }

  /** Files and folders of a tree. @param tree `main:content/dinkes`. @throws Error when there is none. */
  list(tree: string, recursive: boolean): TreeItem[] {
    const text = this.git(['ls-tree', '-z', '-l', ...(recursive ? ['-r', '-t'] : []), tree]);
    return text
      .split('\0')
      .filter((line) => line !== '')
      .map((line) => {
        const [facts = '', path = ''] = line.split('\t');
        const [, type = '', sha = '', size] = facts.split(/\s+/);
        return { path, type, sha, size: Number(size) || 0 };
      });
  }

  /** Content of a file. @param object `<sha>` or `main:content/…`. @throws Error when there is none. */
  read(object: string): Buffer {
    return this.#run(['cat-file', 'blob', object]);
  }

  writeBlob(content: Buffer): string {
    return this.git(['hash-object', '-w', '--stdin'], content);
  }

  /** Makes a tree from another. @param changes of files; no `sha` takes a file out. */
  writeTree(base: string, changes: readonly { readonly path: string; readonly sha: string | null }[]): string {
    const env = { GIT_INDEX_FILE: join(this.#folder, '.git', 'index-of-host') };
    this.git(['read-tree', base], undefined, env);
    const lines = changes.map(({ path, sha }) =>
      sha === null ? `0 ${'0'.repeat(40)}\t${path}` : `100644 ${sha}\t${path}`,
    );
    this.git(['update-index', '--index-info'], `${lines.join('\n')}\n`, env);
    return this.git(['write-tree'], undefined, env);
  }

  writeCommit({ message, tree, parents, account }: NewCommit): string {
    const args = ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])];
    return this.git(args, message, identity(account));
  }

  /** Puts the changes of a branch onto another as one commit. @returns that commit. @throws Error when they clash. */
  squash(onto: string, branch: string, message: string, account: string): string {
    const [base, head] = [this.git(['rev-parse', onto]), this.git(['rev-parse', branch])];
    const tree = this.git(['merge-tree', '--write-tree', base, head]).split('\n')[0] ?? '';
    const sha = this.writeCommit({ message, tree, parents: [base], account });
    this.setHead(onto, sha);
    return sha;
  }

  commit(sha: string): CommitFacts {
    const text = this.git(['log', '-1', '--format=%H%n%P%n%an%n%ae%n%aI%n%B', sha]);
    const [own = '', parents = '', name = '', email = '', date = '', ...message] = text.split('\n');
    return {
      sha: own,
      message: message.join('\n'),
      parents: parents.split(' ').filter((parent) => parent !== ''),
      author: { name, email, date },
    };
  }

  /** Commits that a branch has and another lacks, the oldest first. */
  commitsBetween(base: string, head: string): CommitFacts[] {
    const list = this.git(['rev-list', '--reverse', `${base}..${head}`]);
    return list === '' ? [] : list.split('\n').map((sha) => this.commit(sha));
  }

  /** Files that changed since two commits parted. */
  changes(base: string, head: string): ChangedFile[] {
    const since = this.git(['merge-base', base, head]);
    const binary = new Set(
      this.#fields(['diff', '--numstat', '-z', '--no-renames', since, head])
        .map((line) => line.split('\t'))
        .filter(([added]) => added === '-')
        .map(([, , path]) => path),
    );
    const fields = this.#fields(['diff', '--raw', '-z', '--no-renames', '--no-abbrev', since, head]);
    const words = { A: 'added', D: 'removed' } as const;
    return fields.flatMap((facts, index) => {
      if (index % 2 === 1) return [];
      const path = fields[index + 1] ?? '';
      const [, , , sha = '', letter] = facts.split(' ');
      const status = letter === 'A' || letter === 'D' ? words[letter] : 'modified';
      return [{ path, status, sha: status === 'removed' ? null : sha, binary: binary.has(path) }];
    });
  }

  #fields(args: readonly string[]): string[] {
    return this.git(args)
      .split('\0')
      .filter((field) => field !== '');
  }
}

function identity(name: string): Record<string, string> {
  const email = `${name.toLowerCase()}@contoh.example`;
  return { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email };
}
