import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';
import { type Mend, mends } from './mends.ts';
import { pathInPackages, pathOfPackageFile } from './package-file.ts';

/**
 * Mends a few lines of Decap, see `mends`. The build fails when such a line is gone, so that whoever takes a newer Decap
 * learns what to look through again.
 */
export function mendDecap(list: readonly Mend[] = mends): Plugin {
  const transform = (code: string, id: string): { code: string; map: null } | undefined => {
    const file = pathInPackages(id);
    const own = list.filter((mend) => mend.file === file);
    if (own.length === 0) return undefined;
    return { code: own.reduce((text, mend) => text.replace(mend.code, () => mend.instead), code), map: null };
  };
  return {
    name: 'opd-cms-mend-decap',
    enforce: 'pre',
    // The dev server bundles packages beforehand, without the plugins of the site.
    config: () => ({ optimizeDeps: { rolldownOptions: { plugins: [{ name: 'opd-cms-mend-decap', transform }] } } }),
    async buildStart() {
      const gone = await findOutdatedMends(list);
      if (gone.length > 0) this.error(`Unexpected code of Decap, expected lines to mend\n${gone.join('\n')}`);
    },
    transform,
  };
}

/** Mends whose lines are not in the installed packages exactly once, one line each. */
export async function findOutdatedMends(list: readonly Mend[] = mends): Promise<string[]> {
  const found = await Promise.all(
    list.map(async ({ file, code }) => {
      const text = await readFile(pathOfPackageFile(file, resolve), 'utf8').catch(() => '');
      return text.split(code).length === 2 ? [] : [`${file}: ${code}`];
    }),
  );
  return found.flat();
}

const { resolve } = createRequire(import.meta.url);
