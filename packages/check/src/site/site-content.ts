import type { FileProblem, Regency } from '@opd/registry';
import {
  type Loaded,
  loadOpd,
  loadPolls,
  loadRedirects,
  loadRegency,
  type Polls,
  pollsPath,
  type Redirects,
  type RegisteredOpd,
  readYaml,
  redirectsPath,
  type YamlDocument,
} from '@opd/registry';
import { isTypeName } from '@opd/schema';
import type { Asset } from '../assets/asset.ts';
import { readAssets } from '../assets/read-assets.ts';
import { catalogueFile } from './catalogue.ts';
import type { ContentFiles } from './content-files.ts';
import { type EntrySource, entrySource } from './entry-source.ts';
import { isHiddenPath } from './hidden-name.ts';
import { isRegistryFile } from './registry-files.ts';

/** All that one site is built from, read once. Rules look at it and never change it. */
export interface SiteContent {
  /** Folder of the OPD, or `portal`. */
  readonly slug: string;
  /** The day for which the content is judged, `YYYY-MM-DD` in the regency's zone. */
  readonly today: string;
  /** Paths of all files of the OPD's folder, from the content folder, but for the hidden ones. */
  readonly files: ReadonlySet<string>;
  /** Paths of hidden files and folders, which no rule but the one that refuses them looks at. */
  readonly hidden: readonly string[];
  /** Every `<slug>/<type>/<folder>/index.mdx`, by path. */
  readonly entries: readonly EntrySource[];
  /** Files outside the folders of entries, other than the registry's own. */
  readonly assets: readonly Asset[];
  readonly regency: Loaded<Regency>;
  readonly opd: Loaded<RegisteredOpd>;
  /** `opd.yaml` as written, to find the place of a value; `undefined` when there is none. */
  readonly opdYaml: YamlDocument | undefined;
  /** `katalog.yaml`, the record of open data, as written. */
  readonly catalogueYaml: YamlDocument | undefined;
  /** `operators.yaml` as written. */
  readonly operatorsYaml: YamlDocument | undefined;
  /** Folders of all OPDs. */
  readonly offices: readonly string[];
  /** Old addresses, and what is wrong with them. */
  readonly redirects: Loaded<Redirects>;
  /** `redirects.yaml` as written. */
  readonly redirectsYaml: YamlDocument | undefined;
  /** What readers are asked, and what is wrong with it. */
  readonly polls: Loaded<Polls>;
  /** `jajak.yaml` as written. */
  readonly pollsYaml: YamlDocument | undefined;
  /** `kabupaten.yaml`, `opd.yaml` and `operators.yaml` as they lie in the folder, remarks and all. */
  readonly registryFiles: readonly { readonly path: string; readonly text: string }[];
  /** Mistakes in `kabupaten.yaml`, `opd.yaml` and `operators.yaml`. */
  readonly registryProblems: readonly FileProblem[];
}

/**
 * Reads the content of one site.
 * @param slug folder of the OPD.
 * @param today `YYYY-MM-DD`.
 */
export async function readSiteContent(reader: ContentFiles, slug: string, today: string): Promise<SiteContent> {
  const [
    regency,
    opd,
    redirects,
    polls,
    regencyText,
    opdText,
    operatorsText,
    redirectsText,
    pollsText,
    catalogueText,
    paths,
    offices,
  ] = await Promise.all([
    loadRegency(reader),
    loadOpd(reader, slug),
    loadRedirects(reader, slug),
    loadPolls(reader, slug),
    reader.readText('kabupaten.yaml'),
    reader.readText(`${slug}/opd.yaml`),
    reader.readText(`${slug}/operators.yaml`),
    reader.readText(redirectsPath(slug)),
    reader.readText(pollsPath(slug)),
    reader.readText(`${slug}/${catalogueFile}`),
    reader.listFiles(slug),
    reader.listFolders(''),
  ]);
  const { hidden = [], seen: files = [] } = Object.groupBy(paths.toSorted(), (path) =>
    isHiddenPath(path) ? 'hidden' : 'seen',
  );
  const places = files.flatMap((path) => {
    const [, type = '', , name, ...deeper] = path.split('/');
    return name === 'index.mdx' && deeper.length === 0 && isTypeName(type) ? [{ path, type }] : [];
  });
  const entries = await Promise.all(
    places.map(async (place) => entrySource({ ...place, text: (await reader.readText(place.path)) ?? '' })),
  );
  const homes = new Set(entries.map(({ home }) => home));
  const outside = files.filter((path) => !homes.has(homeOf(path)) && !isRegistryFile(slug, path));
  return {
    slug,
    today,
    files: new Set(files),
    hidden,
    entries,
    assets: await readAssets(reader, outside),
    regency,
    opd,
    opdYaml: opdText === undefined ? undefined : readYaml(opdText),
    catalogueYaml: catalogueText === undefined ? undefined : readYaml(catalogueText),
    operatorsYaml: operatorsText === undefined ? undefined : readYaml(operatorsText),
    offices,
    redirects,
    redirectsYaml: redirectsText === undefined ? undefined : readYaml(redirectsText),
    polls,
    pollsYaml: pollsText === undefined ? undefined : readYaml(pollsText),
    registryFiles: [
      { path: 'kabupaten.yaml', text: regencyText ?? '' },
      { path: `${slug}/opd.yaml`, text: opdText ?? '' },
      { path: `${slug}/operators.yaml`, text: operatorsText ?? '' },
      { path: `${slug}/${catalogueFile}`, text: catalogueText ?? '' },
    ],
    registryProblems: [...regency.problems, ...opd.problems],
  };
}

/** The folder three levels deep, `<slug>/<type>/<folder>`, in which a file lies. */
function homeOf(path: string): string {
  return path.split('/').slice(0, 3).join('/');
}
