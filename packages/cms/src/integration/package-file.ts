import { dirname, join } from 'node:path';

/** The part of a module's id after the last `node_modules/`, without a query: `decap-cms-core/dist/esm/backend.js`. */
export function pathInPackages(id: string): string {
  const [path = ''] = id.replaceAll('\\', '/').split('?');
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/**
 * Where a file of an installed package lies.
 * @param file name of the package and path inside it.
 * @param resolve of a module that may import the package.
 * @throws Error when the package is not installed.
 */
export function pathOfPackageFile(file: string, resolve: (name: string) => string): string {
  const [name = ''] = /^(?:@[^/]+\/)?[^/]+/.exec(file) ?? [];
  return join(dirname(resolve(`${name}/package.json`)), file.slice(name.length));
}
