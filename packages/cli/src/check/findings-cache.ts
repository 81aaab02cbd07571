import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Finding, FindingsCache } from '@opd/check';
import { z } from 'zod';
import { repositoryRoot } from '../workspace.ts';

const findingSchema = z.object({
  ruleId: z.string(),
  severity: z.enum(['error', 'warning']),
  file: z.string(),
  line: z.number(),
  column: z.number(),
  message: z.string(),
  help: z.string(),
});

const cacheSchema = z.object({ version: z.string(), findings: z.record(z.string(), z.array(findingSchema)) });

/** Findings of one OPD on disk. */
export interface StoredFindings extends FindingsCache {
  /** Keeps what this run asked for and lets go of the rest. */
  readonly save: () => Promise<void>;
}

/**
 * Opens the findings of an OPD; a file that is damaged or of other rules counts as empty.
 * @param version see `rulesVersion`.
 */
export async function openFindings(root: string, slug: string, version: string): Promise<StoredFindings> {
  const file = join(root, '.cache/check', `${slug}.json`);
  const known = await readFindings(file, version);
  const used: Record<string, readonly Finding[]> = {};
  return {
    get: (key) => {
      const findings = known[key];
      if (findings) used[key] = findings;
      return findings;
    },
    set: (key, findings) => {
      used[key] = findings;
    },
    save: async () => {
      await mkdir(dirname(file), { recursive: true });
      // Another run may read at this very moment: it must find the old file or the new one.
      await writeFile(`${file}.${process.pid}`, JSON.stringify({ version, findings: used }));
      await rename(`${file}.${process.pid}`, file);
    },
  };
}

async function readFindings(file: string, version: string): Promise<Readonly<Record<string, readonly Finding[]>>> {
  const text = await readFile(file, 'utf8').catch(() => '{}');
  try {
    const stored = cacheSchema.safeParse(JSON.parse(text));
    return stored.success && stored.data.version === version ? stored.data.findings : {};
  } catch {
    return {};
  }
}

/** Hash of all code that judges content and of the versions of its libraries: other rules, other findings. */
export async function rulesVersion(): Promise<string> {
  const digest = createHash('sha256');
  for (const name of await judgingPackages()) {
    const folder = join(repositoryRoot, 'packages', name, 'src');
    const files = (await readdir(folder, { recursive: true })).filter((path) => /\.(?:ts|json)$/.test(path)).sort();
    for (const path of files) digest.update(path).update(await readFile(join(folder, path)));
  }
  return digest.update(await readFile(join(repositoryRoot, 'package-lock.json'))).digest('base64url');
}

/** The folder of the check and those of our packages that it is made of, sorted. */
async function judgingPackages(): Promise<string[]> {
  const manifest: unknown = JSON.parse(await readFile(join(repositoryRoot, 'packages/check/package.json'), 'utf8'));
  const own = Object.keys(manifestSchema.parse(manifest).dependencies).filter((name) => name.startsWith(ownScope));
  return ['check', ...own.map((name) => name.slice(ownScope.length))].sort();
}

const ownScope = '@opd/';
const manifestSchema = z.object({ dependencies: z.record(z.string(), z.string()) });
