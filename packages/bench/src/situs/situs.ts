import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { measuredEnvironment } from '../measure/environment.ts';
import { runMeasured } from '../measure/measured-run.ts';
import { siteSlugs } from '../regency/regency.ts';
import { writeSitusContent, writeSitusEntry } from '../regency/situs-content.ts';
import { succeed } from '../tools/build-sites.ts';
import { packageVersions } from '../tools/package-version.ts';
import type { LaidOutTool, Regency, ToolDescription } from '../tools/tool.ts';
import { layOutWorkspace } from './workspace.ts';

/** The day for which sites are built; every entry of the regency has been published by then. */
export const buildDay = '2026-11-24';

/** What Situs OPD is called in tables. */
export const situs: ToolDescription = {
  name: 'situs',
  label: 'Situs OPD',
  command: 'opd build',
  settings: 'a clone of this repository with another `content/`, its sites written by `opd sync`; nothing is set',
};

/** Writes a regency of some size into a folder `content/`. */
type ContentWriter = typeof writeSitusContent;

/** Situs OPD with a regency laid out, and the folder of its workspace. */
export interface LaidOutSitus extends LaidOutTool {
  readonly root: string;
}

/**
 * Lays out a regency for Situs OPD.
 * @param root the folder, which must be empty.
 * @param writeContent writes its `content/`; news alone by default, as the peers get it.
 */
export async function layOutSitus(
  root: string,
  { size, photo }: Regency,
  writeContent: ContentWriter = writeSitusContent,
): Promise<LaidOutSitus> {
  const content = join(root, 'content');
  await mkdir(root, { recursive: true });
  await writeContent(content, size, { photo });
  await layOutWorkspace(root);
  const sites = siteSlugs(size);
  return {
    ...situs,
    root,
    version: packageVersions(['astro', 'turbo', 'sharp']),
    knowsWhatChanged: true,
    output: (site) => join(root, 'sites', site, 'dist'),
    entryFile: ({ site, id }) => join(content, site, 'berita', id, 'index.mdx'),
    addEntry: (entry, one) => writeSitusEntry(content, entry, { photo: one }),
    footers: () => [join(root, 'packages/theme/src/components/Footer.astro')],
    leftovers: () =>
      [
        ...['.cache', '.turbo', 'node_modules/.cache', 'node_modules/.astro', 'node_modules/.vite'],
        ...sites.flatMap((site) => ['dist', '.astro', '.turbo', 'node_modules'].map((name) => `sites/${site}/${name}`)),
      ].map((path) => join(root, path)),
    build: async (wanted) => {
      const args = ['packages/cli/bin/opd.ts', 'build', ...wanted];
      const env = measuredEnvironment({ OPD_TODAY: buildDay });
      return succeed(situs.label, await runMeasured({ command: process.execPath, args, cwd: root, env }));
    },
  };
}
