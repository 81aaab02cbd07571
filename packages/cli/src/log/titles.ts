import { spawn } from 'node:child_process';
import { readEntry } from '@opd/check';
import { OpdError } from '../error.ts';

/**
 * Titles of entries as they were in some commits, read by one git process.
 * @param root the repository.
 * @param versions `<commit>:<path>`.
 * @returns title by version; a version without a title that can be read is left out.
 */
export async function readTitles(root: string, versions: readonly string[]): Promise<Map<string, string>> {
  const titles = new Map<string, string>();
  // A line break would make two questions of one. No entry has such a folder: the check refuses it.
  const asked = [...new Set(versions)].filter((version) => !version.includes('\n'));
  const texts = splitBatch(await batch(root, asked));
  for (const [index, version] of asked.entries()) {
    const title = titleOf(texts[index]);
    if (title !== undefined) titles.set(version, title);
  }
  return titles;
}

function titleOf(text: string | undefined): string | undefined {
  const value = text === undefined ? undefined : readEntry(text).frontmatter.value;
  if (typeof value !== 'object' || value === null) return undefined;
  const title: unknown = new Map(Object.entries(value)).get('title');
  return typeof title === 'string' && title.trim() !== '' ? title.trim() : undefined;
}

/** Runs `git cat-file --batch`. */
function batch(root: string, versions: readonly string[]): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['cat-file', '--batch'], { cwd: root, stdio: ['pipe', 'pipe', 'ignore'] });
    const parts: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => parts.push(part));
    child.stdin.on('error', () => {});
    child.once('error', (error) => reject(new OpdError(`git did not start: ${error.message}`, 'Install Git.')));
    child.once('close', () => resolve(Buffer.concat(parts)));
    child.stdin.end(versions.map((version) => `${version}\n`).join(''));
  });
}

/** The answers in the order of the questions: `<hash> <type> <size>`, the text, a line break; one line when missing. */
function splitBatch(output: Buffer): (string | undefined)[] {
  const texts: (string | undefined)[] = [];
  for (let start = 0; start < output.length; ) {
    const end = output.indexOf('\n', start);
    if (end === -1) break;
    const [, size] = /^[0-9a-f]+ \w+ (\d+)$/.exec(output.toString('utf8', start, end)) ?? [];
    const length = size === undefined ? 0 : Number(size);
    texts.push(size === undefined ? undefined : output.toString('utf8', end + 1, end + 1 + length));
    start = end + 1 + (size === undefined ? 0 : length + 1);
  }
  return texts;
}
