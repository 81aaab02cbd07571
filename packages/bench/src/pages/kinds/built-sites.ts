import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../../repository-root.ts';

/** The built files of a site. @throws Error that says how to build it. */
export function distOf(slug: string): string {
  const folder = join(repositoryRoot, 'sites', slug, 'dist');
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`The site ${slug} is not built. Run \`npm run build -- ${slug}\` first.`);
  return folder;
}
