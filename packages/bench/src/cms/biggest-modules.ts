import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';

/** A package, or a file of this repository, and its bytes before they are minified. */
export interface BundledPart {
  readonly name: string;
  readonly bytes: number;
}

interface OutputChunk {
  readonly type: 'chunk' | 'asset';
  readonly modules?: Readonly<Record<string, { readonly renderedLength: number }>>;
}

/**
 * Builds the CMS once more, into the cache, and adds up what its scripts are made of.
 * @param root the repository.
 * @returns the largest part first.
 */
export async function biggestModules(root: string): Promise<BundledPart[]> {
  const outDir = join(root, '.cache/bench/cms');
  const bytes = new Map<string, number>();
  const meter = {
    name: 'opd-bench-meter',
    generateBundle(_: unknown, bundle: Readonly<Record<string, OutputChunk>>): void {
      for (const { modules = {} } of Object.values(bundle))
        for (const [id, { renderedLength }] of Object.entries(modules)) {
          const name = partOf(id, root);
          bytes.set(name, (bytes.get(name) ?? 0) + renderedLength);
        }
    },
    applyToEnvironment: ({ name }: { readonly name: string }): boolean => name === 'client',
  };
  await build({ root: join(root, 'sites/cms'), outDir, logLevel: 'silent', vite: { plugins: [meter] } });
  await rm(outDir, { recursive: true });
  return [...bytes].map(([name, bytes]) => ({ name, bytes })).sort((a, b) => b.bytes - a.bytes);
}

function partOf(id: string, root: string): string {
  const [, inPackages] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id) ?? [];
  return inPackages ?? id.replace(root, '').replace(/\/src\/.*/, '');
}
