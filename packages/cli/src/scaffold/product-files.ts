import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { git } from '../io/git.ts';

/**
 * What stays behind when another regency starts: the first one's content and sites, its pictures and the owners of its
 * folders, changes that are not released yet, and the tests and load tests of the product, which run on its example
 * content. The labelled photo descriptions go along: `npm run check:corpus` judges by them.
 */
const stays: readonly RegExp[] = [
  /^content\//,
  /^sites\/(?!cms\/)/,
  /^\.changeset\/(?!README\.md$|config\.json$)/,
  /^\.ci\//,
  /^\.github\/(?:images\/|CODEOWNERS$|workflows\/(?:bench|fuzz)\.yml$)/,
  /^packages\/[^/]+\/(?:bench|e2e)\//,
  /^packages\/[^/]+\/test\/(?!fixtures\/photo-descriptions)/,
  /^package-lock\.json$/,
];

/** Is this file of the repository the product's, so that every regency has it? @param path with `/`, from the root. */
export function isProductFile(path: string): boolean {
  return !stays.some((pattern) => pattern.test(path));
}

/**
 * Writes the product's files, as they are committed, into another folder. What is not committed, or only lies here,
 * never goes along. Git writes them itself, so that it works wherever Git does.
 * @param root the repository.
 * @param folder absolute path.
 * @throws OpdError with git's own words.
 */
export async function copyProduct(root: string, folder: string): Promise<void> {
  const scratch = await mkdtemp(join(tmpdir(), 'opd-index-'));
  // An index of its own: the one of the repository, with what is staged there, stays as it is.
  const env = { GIT_INDEX_FILE: join(scratch, 'index') };
  try {
    await git(root, ['read-tree', 'HEAD'], { env });
    const paths = (await git(root, ['ls-files', '-z'], { env }))
      .split('\0')
      .filter((path) => path && isProductFile(path));
    const input = paths.join('\0');
    await git(root, ['checkout-index', '-z', '--stdin', `--prefix=${folder}/`], { env, input });
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
