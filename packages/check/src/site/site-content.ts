import type { FileProblem } from '@opd/registry';
import { type Loaded, loadOpd, loadRegency, type RegisteredOpd, readYaml, type YamlDocument } from '@opd/registry';
import { isTypeName } from '@opd/schema';
import { type EntryDocument, readEntryDocument } from '../documents/entry-document.ts';
import type { ContentFiles } from './content-files.ts';

/** All that one site is built from, read once. Rules look at it and never change it. */
export interface SiteContent {
  /** Folder of the OPD, or `portal`. */
  readonly slug: string;
  /** Paths of all files of the OPD's folder, from the content folder. */
  readonly files: ReadonlySet<string>;
  /** Every `<slug>/<type>/<folder>/index.mdx`, by path. */
  readonly entries: readonly EntryDocument[];
  readonly opd: Loaded<RegisteredOpd>;
  /** `opd.yaml` as written, to find the place of a value; `undefined` when there is none. */
  readonly opdYaml: YamlDocument | undefined;
  /** Mistakes in `kabupaten.yaml`, `opd.yaml` and `operators.yaml`. */
  readonly registryProblems: readonly FileProblem[];
}

/** Reads the content of one site. @param slug folder of the OPD. */
export async function readSiteContent(reader: ContentFiles, slug: string): Promise<SiteContent> {
  const [regency, opd, opdText, paths] = await Promise.all([
    loadRegency(reader),
    loadOpd(reader, slug),
    reader.readText(`${slug}/opd.yaml`),
    reader.listFiles(slug),
  ]);
  const files = paths.toSorted();
  const entries = files.flatMap((path) => {
    const [, type = '', folder = '', name, ...deeper] = path.split('/');
    return name === 'index.mdx' && deeper.length === 0 && isTypeName(type) ? [{ path, type, folder }] : [];
  });
  return {
    slug,
    files: new Set(files),
    entries: await Promise.all(
      entries.map(async (place) => readEntryDocument({ ...place, text: (await reader.readText(place.path)) ?? '' })),
    ),
    opd,
    opdYaml: opdText === undefined ? undefined : readYaml(opdText),
    registryProblems: [...regency.problems, ...opd.problems],
  };
}
