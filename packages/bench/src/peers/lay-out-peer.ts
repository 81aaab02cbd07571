import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { linkFile } from '../regency/link-file.ts';
import { entriesOf, entryText, type RegencyEntry, siteSlugs } from '../regency/regency.ts';
import type { PhotoSource } from '../regency/situs-content.ts';
import { benchRoot } from '../repository-root.ts';
import { runInFolders } from '../tools/build-sites.ts';
import { packageFolder } from '../tools/package-version.ts';
import type { LaidOutTool, PeerSettings, Regency } from '../tools/tool.ts';
import type { Peer } from './peer.ts';

/**
 * Lays out a regency for a peer: one project for each site, from the peer's template.
 * @param root the folder, which must be empty.
 * @throws Error when the peer is not installed.
 */
export async function layOutPeer(
  peer: Peer,
  root: string,
  regency: Regency,
  settings: PeerSettings,
): Promise<LaidOutTool> {
  const sites = siteSlugs(regency.size);
  const projectOf = (site: string) => join(root, site);
  const entryFolder = ({ site, id }: RegencyEntry) => join(projectOf(site), peer.paths.entries, id);
  const addEntry = async (entry: RegencyEntry, photo: PhotoSource) => {
    await mkdir(entryFolder(entry), { recursive: true });
    await linkFile(photo(entry.seed), join(entryFolder(entry), 'utama.jpg'));
    await writeFile(
      join(entryFolder(entry), 'index.md'),
      `---\n${stringify(peer.fields(entry))}---\n\n${entryText(entry)}`,
    );
  };
  for (const site of sites) {
    await cp(join(benchRoot, 'peers', peer.template), projectOf(site), { recursive: true });
    await cp(join(benchRoot, 'peers/style.css'), join(projectOf(site), peer.paths.styleSheet), { recursive: true });
    for (const name of peer.packages) await linkPackage(projectOf(site), name);
    for (const { path, text } of peer.settingsFiles(site, settings)) {
      const file = join(projectOf(site), path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
  }
  for (const entry of entriesOf(regency.size)) await addEntry(entry, regency.photo);
  return {
    ...{ name: peer.name, label: peer.label, settings: peer.settings, command: peer.command },
    version: peer.version(),
    knowsWhatChanged: false,
    output: (site) => join(projectOf(site), peer.paths.output),
    entryFile: (entry) => join(entryFolder(entry), 'index.md'),
    addEntry,
    footers: () => sites.map((site) => join(projectOf(site), peer.paths.footer)),
    leftovers: () =>
      sites.flatMap((site) => [peer.paths.output, ...peer.paths.caches].map((path) => join(projectOf(site), path))),
    build: (wanted) => runInFolders({ label: peer.label, folders: wanted.map(projectOf), ...peer.program() }),
  };
}

async function linkPackage(project: string, name: string): Promise<void> {
  const link = join(project, 'node_modules', name);
  await mkdir(dirname(link), { recursive: true });
  await symlink(packageFolder(name), link);
}
