import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';
import { pathInPackages, pathOfPackageFile } from '../integration/package-file.ts';
import type { FileTexts } from './hard-coded/file-texts.ts';
import { hardCoded } from './hard-coded.ts';
import { translateSource } from './translate-source.ts';

/**
 * Translates at build time what Decap does not leave to its phrases, see `hardCoded`. The build fails when a file, or
 * English that was in it, is gone, so that whoever takes a newer Decap learns what to look through again.
 * @param files for tests: what to translate instead.
 */
export function translateDecap(files: readonly FileTexts[] = hardCoded): Plugin {
  const byFile = new Map(files.map((texts) => [texts.file, texts]));
  const transform = (code: string, id: string): { code: string; map: null } | undefined => {
    const texts = byFile.get(pathInPackages(id));
    return texts && { code: translateSource(code, texts).code, map: null };
  };
  return {
    name: 'opd-cms-translate-decap',
    enforce: 'pre',
    // The dev server bundles packages beforehand, without the plugins of the site.
    config: () => ({
      optimizeDeps: { rolldownOptions: { plugins: [{ name: 'opd-cms-translate-decap', transform }] } },
    }),
    async buildStart() {
      const outdated = await findOutdated(files);
      if (outdated.length > 0)
        this.error(`Unexpected code of Decap, expected English to translate\n${outdated.join('\n')}`);
    },
    transform,
  };
}

/** What is to be translated and is no longer in the packages that are installed, one line each. */
export async function findOutdated(files: readonly FileTexts[] = hardCoded): Promise<string[]> {
  const found = await Promise.all(
    files.map(async (texts) => {
      const source = await readFile(pathOfPackageFile(texts.file, resolve), 'utf8').catch(() => undefined);
      if (source === undefined) return [`${texts.file}: no such file`];
      return translateSource(source, texts).missing.map((piece) => `${texts.file}: no ${piece}`);
    }),
  );
  return found.flat();
}

const { resolve } = createRequire(import.meta.url);
