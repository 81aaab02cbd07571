import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the repository, with a slash at its end. */
export const repositoryRoot = fileURLToPath(new URL('../../../../../', import.meta.url));

/** The built files of a site. @throws Error that says how to build it. */
export function distOf(slug: string): string {
  const folder = join(repositoryRoot, 'sites', slug, 'dist');
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`The site ${slug} is not built. Run \`npm run build -- ${slug}\` first.`);
  return folder;
}
