import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';
import { type LeftOut, leftOutImports, leftOutModules } from './left-out.ts';
import { pathInPackages, pathOfPackageFile } from './package-file.ts';

const standIn = '\0opd-cms-left-out:';

/**
 * Leaves out of the bundle what no operator meets, see `leftOutModules`. The build fails when a file is gone, so that
 * whoever takes a newer Decap learns what to look through again.
 */
export function leaveOut(modules: readonly LeftOut[] = leftOutModules): Plugin {
  const codes = new Map(modules.map(({ file, code }) => [file, code]));
  const hooks = {
    resolveId(source: string, importer: string | undefined): string | undefined {
      const index = leftOutImports.findIndex(
        ({ from, imports }) => imports === source && importer && pathInPackages(importer).startsWith(`${from}/`),
      );
      return index === -1 ? undefined : `${standIn}${index}`;
    },
    load(id: string): string | undefined {
      if (id.startsWith(standIn)) return leftOutImports[Number(id.slice(standIn.length))]?.code;
      return codes.get(pathInPackages(id));
    },
  };
  return {
    name: 'opd-cms-leave-out',
    enforce: 'pre',
    // The dev server bundles packages beforehand, without the plugins of the site.
    config: () => ({ optimizeDeps: { rolldownOptions: { plugins: [{ name: 'opd-cms-leave-out', ...hooks }] } } }),
    async buildStart() {
      const gone = await findGone(modules);
      if (gone.length > 0) this.error(`Unexpected files of packages, expected those to leave out\n${gone.join('\n')}`);
    },
    ...hooks,
  };
}

/** Which of the files are no longer in the packages that are installed. */
export async function findGone(modules: readonly LeftOut[] = leftOutModules): Promise<string[]> {
  const found = await Promise.all(
    modules.map(({ file }) =>
      readFile(pathOfPackageFile(file, resolve)).then(
        () => [],
        () => [file],
      ),
    ),
  );
  return found.flat();
}

const { resolve } = createRequire(import.meta.url);
