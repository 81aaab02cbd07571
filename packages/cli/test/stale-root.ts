import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { alfaOperators, peopleRoot, writeIn } from './people-root.ts';

/** An entry as an operator's room would write it. */
export const entry = (title: string, published: string, body = 'Teks.') =>
  `---\ntitle: ${title}\npublished: ${published}\n---\n\n${body}\n`;

/** A repository whose history is known: `alfa` with news of 20 November 2026, `beta` with news of 1 May, `gama` without. */
export class StaleRoot {
  readonly root: string;

  private constructor(root: string) {
    this.root = root;
  }

  static async make(): Promise<StaleRoot> {
    const stale = new StaleRoot(await peopleRoot());
    const opd = (await readFile(join(stale.root, 'content/beta/opd.yaml'), 'utf8')).replaceAll('Beta', 'Gama @semua');
    stale.git(['init', '-q']);
    await stale.commit(
      {
        '.gitignore': '.cache\n',
        'content/beta/berita/2026-05-01-kabar/index.mdx': entry('Kabar', '2026-05-01'),
        'content/gama/package.json': '{}\n',
        'content/gama/opd.yaml': opd.replace(/^subdomain: .*$/m, 'subdomain: gama'),
        'content/gama/operators.yaml': alfaOperators.replaceAll('alfa', 'gama'),
      },
      'Mulai',
      '2026-05-01T02:00:00Z',
    );
    await stale.publish(
      'alfa/berita/2026-11-20-panen',
      entry('Panen', '2026-11-20'),
      'Reviewed-by: Rina',
      '2026-11-20',
    );
    return stale;
  }

  /** Commits files on the present branch. @param at ISO 8601. */
  async commit(files: Readonly<Record<string, string>>, message: string, at: string): Promise<void> {
    for (const [path, text] of Object.entries(files)) await writeIn(this.root, path, text);
    this.git(['add', '-A'], at);
    this.git(['commit', '-q', '-m', message], at);
  }

  /** Publishes an entry as the operators' room does: by a merge whose trailer says whether it was reviewed. */
  async publish(home: string, text: string, trailer: string, day: string): Promise<void> {
    const at = `${day}T02:00:00Z`;
    this.git(['checkout', '-q', '-b', 'cms/x']);
    await this.commit({ [`content/${home}/index.mdx`]: text }, 'Tulis', at);
    this.git(['checkout', '-q', 'main']);
    const message = `Merge pull request #7 from x/cms\n\nDiterbitkan lewat ruang operator.\n\n${trailer}`;
    this.git(['merge', '-q', '--no-ff', 'cms/x', '-m', message], at);
    this.git(['branch', '-q', '-D', 'cms/x']);
  }

  git(args: readonly string[], at = '2026-05-01T02:00:00Z'): void {
    const who = { NAME: 'Siti', EMAIL: 'siti@contoh.go.id', DATE: at };
    const env = Object.fromEntries(
      Object.entries(who).flatMap(([key, value]) => [
        [`GIT_AUTHOR_${key}`, value],
        [`GIT_COMMITTER_${key}`, value],
      ]),
    );
    execFileSync('git', ['-c', 'commit.gpgsign=false', '-c', 'init.defaultBranch=main', ...args], {
      cwd: this.root,
      stdio: 'pipe',
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', ...env },
    });
  }
}
