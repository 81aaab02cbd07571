import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  cmsSlug,
  type FileProblem,
  loadOpd,
  loadRegency,
  loadRegistry,
  originOf,
  portalSlug,
  type Regency,
  type Registry,
} from '@opd/registry';
import { nodeReader } from '@opd/registry/node';
import { OpdError } from './error.ts';

export { repositoryRoot } from './repository-root.ts';

/** What the command needs to know about a site. */
export interface SiteFacts {
  /** Folder under `sites/` and `content/`. */
  readonly slug: string;
  /** Full name, or the slug when `opd.yaml` cannot be read. */
  readonly name: string;
  readonly subdomain: string;
  readonly formerSubdomains: readonly string[];
  /** Public address without a final slash; unknown while `kabupaten.yaml` cannot be read. */
  readonly origin?: string;
}

/** Slugs of the websites of OPDs and of the portal, sorted. @param root the repository. */
export async function listSites(root: string): Promise<string[]> {
  return (await listBuilds(root)).filter((slug) => slug !== cmsSlug);
}

/** Slugs of all folders under `sites/` that can be built, the CMS among them, sorted. @param root the repository. */
export async function listBuilds(root: string): Promise<string[]> {
  const folder = join(root, 'sites');
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'package.json')))
    .map((entry) => entry.name)
    .sort();
}

/**
 * Facts of everything that can be built. An `opd.yaml` with mistakes does not stop the others: its folder name stands in
 * for what it would have said.
 * @param root the repository.
 */
export async function loadSites(root: string): Promise<SiteFacts[]> {
  const reader = nodeReader(join(root, 'content'));
  const [slugs, { value: regency }] = await Promise.all([listBuilds(root), loadRegency(reader)]);
  return Promise.all(
    slugs.map(async (slug) => {
      if (slug === cmsSlug) return cmsFacts(regency);
      const { value } = await loadOpd(reader, slug);
      const { name = slug, subdomain = slug, formerSubdomains = [] } = value ?? {};
      const origin = regency && originOf(regency, { slug, subdomain });
      return { slug, name, subdomain, formerSubdomains, origin };
    }),
  );
}

function cmsFacts(regency: Regency | undefined): SiteFacts {
  const origin = regency && `https://${cmsSlug}.${regency.domain}`;
  return { slug: cmsSlug, name: 'Ruang operator', subdomain: cmsSlug, formerSubdomains: [], origin };
}

/** Slugs of the OPDs that must have a site: the confirmed ones and the portal, sorted. @throws OpdError. */
export async function listConfirmed(root: string): Promise<string[]> {
  const { opds } = await readRegistry(root);
  const confirmed = opds.filter(({ status }) => status === 'confirmed').map(({ slug }) => slug);
  return [...confirmed, portalSlug].sort();
}

/** Reads the regency and all its OPDs. @throws OpdError with every mistake: a part of them would say something wrong. */
export async function readRegistry(root: string): Promise<Registry> {
  const { value, problems } = await loadRegistry(nodeReader(join(root, 'content')));
  if (!value || problems.length > 0) throw registryError(problems);
  return value;
}

/** Slugs of all folders of `content/` that are workspaces, sorted. */
export async function listContent(root: string): Promise<string[]> {
  const reader = nodeReader(join(root, 'content'));
  const folders = await reader.listFolders('');
  return folders.filter((folder) => existsSync(join(root, 'content', folder, 'package.json')));
}

/** Reads `content/kabupaten.yaml`. @throws OpdError with its first mistake. */
export async function readRegency(root: string): Promise<Regency> {
  const { value, problems } = await loadRegency(nodeReader(join(root, 'content')));
  if (!value) throw registryError(problems);
  return value;
}

/** The error that shows mistakes of the registry's files. */
export function registryError(problems: readonly FileProblem[]): OpdError {
  const lines = problems.map(({ file, line, message, help }) => `content/${file}:${line} ${message} ${help}`);
  return new OpdError(`The registry has mistakes.\n  ${lines.join('\n  ')}`, 'Mend these files, then try again.');
}

/**
 * Checks slugs given by the user.
 * @param known slugs that exist.
 * @throws OpdError that names the unknown one and the nearest known.
 */
export function requireSites(wanted: readonly string[], known: readonly string[]): void {
  for (const slug of wanted) {
    if (known.includes(slug)) continue;
    const near = known.filter((name) => name.includes(slug) || slug.includes(name)).slice(0, 5);
    const hint =
      near.length > 0
        ? `Did you mean ${near.join(', ')}?`
        : `Sites are the folders of sites/; there are ${known.length}.`;
    throw new OpdError(`There is no site \`${slug}\`.`, hint);
  }
}
