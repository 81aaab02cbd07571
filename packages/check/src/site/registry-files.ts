import { catalogueFile } from './catalogue.ts';

/** Files that lie in an OPD's folder itself, beside the portraits of its officials. */
const names = ['opd.yaml', 'operators.yaml', 'redirects.yaml', 'jajak.yaml', 'package.json', catalogueFile];

/** Tells whether a file belongs to the registry. @param path from the content folder. */
export function isRegistryFile(slug: string, path: string): boolean {
  return names.some((name) => path === `${slug}/${name}`);
}
