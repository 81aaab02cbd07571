import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuiltDocument, readDocument } from './built-document.ts';

/** Root of the repository. */
export const repositoryRoot = fileURLToPath(new URL('../../../', import.meta.url));

/** One HTML file of a built site. */
export interface BuiltPage {
  readonly site: BuiltSite;
  /** Below the site's folder, with `/`: `berita/index.html`. */
  readonly file: string;
  /** As a visitor asks for it: `/berita/`, `/404.html`. */
  readonly path: string;
}

/** The built files of a site. */
export class BuiltSite {
  readonly slug: string;
  /** Absolute path of `dist/`. */
  readonly folder: string;
  /** All files below the folder, with `/`. */
  readonly files: ReadonlySet<string>;
  readonly pages: readonly BuiltPage[];
  readonly #documents = new Map<string, BuiltDocument>();

  constructor(slug: string) {
    this.slug = slug;
    this.folder = distFolder(slug);
    this.files = new Set(
      readdirSync(this.folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) =>
          join(parentPath, name)
            .slice(this.folder.length + 1)
            .replaceAll(sep, '/'),
        )
        .sort(),
    );
    this.pages = [...this.files]
      .filter((file) => file.endsWith('.html'))
      .map((file) => ({ site: this, file, path: `/${file.replace(/(^|\/)index\.html$/, '$1')}` }));
  }

  /** An HTML file, parsed once: many links lead to the same page. */
  document(file: string): BuiltDocument {
    const known = this.#documents.get(file);
    if (known) return known;
    const document = readDocument(join(this.folder, file));
    this.#documents.set(file, document);
    return document;
  }
}

/**
 * All sites that are built. Read without waiting, since the list of tests is made from it.
 * @throws Error when there is none: tests that find nothing to test would pass.
 */
export function builtSites(): readonly BuiltSite[] {
  known ??= siteSlugs()
    .filter((slug) => existsSync(join(distFolder(slug), 'index.html')))
    .map((slug) => new BuiltSite(slug));
  if (known.length === 0) throw new Error('No site is built. Run `npm run build` first.');
  return known;
}

/** Nothing is built while the tests run, so all files of tests may share what was read. */
let known: readonly BuiltSite[] | undefined;

/** Folders of `sites/` that are websites of the theme, built or not, sorted; the operators' CMS is none. */
export function siteSlugs(): string[] {
  const folder = join(repositoryRoot, 'sites');
  return readdirSync(folder)
    .filter((slug) => slug !== 'cms')
    .filter((slug) => existsSync(join(folder, slug, 'package.json')))
    .sort();
}

/** One site of a list. @throws Error that says how to build it. */
export function requireSite(sites: readonly BuiltSite[], slug: string): BuiltSite {
  const site = sites.find((candidate) => candidate.slug === slug);
  if (!site) throw new Error(`The site ${slug} is not built. Run \`npm run build -- ${slug}\` first.`);
  return site;
}

/** How a failure names a page: `dinkes/berita/index.html`. */
export function nameOf({ site, file }: BuiltPage): string {
  return `${site.slug}/${file}`;
}

function distFolder(slug: string): string {
  return join(repositoryRoot, 'sites', slug, 'dist');
}
