import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Difference,
  hostFiles,
  httpsGet,
  manifestName,
  parseManifest,
  readForbiddenPaths,
  verifySite,
} from '@opd/deploy';
import { reportDifferences, type VerifiedSite } from '../deploy/report.ts';
import { OpdError } from '../error.ts';
import { issueHostFromEnvironment } from '../reminders/environment.ts';
import { loadSites } from '../workspace.ts';

/** Options of `opd verify`. */
export interface VerifyOptions {
  /** Folder of the record, from the repository's root. */
  readonly record: string;
  readonly connect?: string;
  readonly issues: boolean;
}

/**
 * `opd verify`: compares what servers serve with what was put there.
 * @param root the repository.
 * @param wanted origins or folders of sites; all that are recorded when empty.
 * @returns exit code: 1 when something differs.
 * @throws OpdError when there is nothing to compare with.
 */
export async function verify(root: string, wanted: readonly string[], options: VerifyOptions): Promise<number> {
  const record = join(root, options.record);
  const sites = await chooseSites(root, record, wanted);
  const forbidden = await readForbiddenPaths();
  const get = httpsGet({ connect: options.connect });
  const found = new Map<string, readonly Difference[]>();
  try {
    for (const { slug, origin } of sites) {
      const [manifest, redirects] = await Promise.all([
        readFile(join(record, slug, manifestName), 'utf8').then(parseManifest),
        readFile(join(record, slug, hostFiles.redirects), 'utf8'),
      ]);
      const differences = await verifySite({ origin, manifest, redirects, forbidden, get });
      found.set(slug, differences);
      process.stdout.write(describeSite(origin, differences));
    }
  } finally {
    get.close();
  }
  if (options.issues) {
    const lines = await reportDifferences(
      issueHostFromEnvironment(process.env, 'verify'),
      sites,
      found,
      wanted.length === 0,
    );
    process.stdout.write(lines.map((line) => `${line}\n`).join(''));
  }
  const wrong = [...found.values()].filter((differences) => differences.length > 0);
  process.stdout.write(`${found.size - wrong.length} of ${found.size} sites are as they were put there.\n`);
  return wrong.length > 0 ? 1 : 0;
}

async function chooseSites(root: string, record: string, wanted: readonly string[]): Promise<VerifiedSite[]> {
  const recorded = new Set(await readdir(record).catch(() => []));
  const known = (await loadSites(root)).flatMap(({ slug, name, origin }) =>
    origin !== undefined && recorded.has(slug) ? [{ slug, name, origin }] : [],
  );
  const unknown = wanted.find(
    (one) => !known.some(({ slug, origin }) => one === slug || one.replace(/\/$/, '') === origin),
  );
  if (unknown !== undefined || known.length === 0)
    throw new OpdError(
      unknown === undefined
        ? `Nothing is recorded in ${record}.`
        : `Nothing is recorded of \`${unknown}\` in ${record}.`,
      'Deploy with --record, or check out the branch on which the workflow keeps the record: git worktree add rilis origin/rilis',
    );
  if (wanted.length === 0) return known;
  return known.filter(({ slug, origin }) => wanted.some((one) => one === slug || one.replace(/\/$/, '') === origin));
}

function describeSite(origin: string, differences: readonly Difference[]): string {
  if (differences.length === 0) return `✓ ${origin}\n`;
  const lines = differences.map(({ kind, path, detail }) => `  ${kind.padEnd(8)}  ${path}  ${detail}\n`);
  return `✗ ${origin}: ${differences.length} differences\n${lines.join('')}`;
}
