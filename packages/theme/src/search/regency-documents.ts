import { glob, readFile } from 'node:fs/promises';
import { sep } from 'node:path';
import { readEntry } from '@opd/check/entry-text';
import { hasSite, type Opd } from '@opd/registry';
import { contentTypes, isShown, isTypeName, lifeOf, parseEntry } from '@opd/schema';
import { entryFoundAs } from './entry-found-as.ts';
import { wordsOfFields, wordsOfText } from './entry-words.ts';
import { opdDocuments } from './opd-documents.ts';
import type { SearchDocument } from './search-document.ts';

/**
 * What the portal's search finds on the sites of all OPDs: every entry that is shown, and who each office is. Read from
 * `content/`, not from the built sites, so that the portal need not wait for them.
 * @param root absolute path of `content/`, with a final slash.
 * @param moment for which the portal is built, see `readClock`. What has not come or has ended is left out, and so is
 * what is wrong: its own site is not built with it either.
 */
export async function regencyDocuments(root: string, opds: readonly Opd[], moment: string): Promise<SearchDocument[]> {
  const owners = new Map(opds.filter(hasSite).map((opd) => [opd.slug, opd]));
  const paths: string[] = [];
  for await (const path of glob('*/*/*/index.mdx', { cwd: root })) paths.push(path);
  const entries = paths.sort().map(async (path) => {
    const [slug = '', type = '', folder = ''] = path.split(sep);
    const owner = owners.get(slug);
    return owner && isTypeName(type) ? readDocument(root + path, { type, folder, owner, moment }) : undefined;
  });
  const documents = (await Promise.all(entries)).filter((document) => document !== undefined);
  return [...[...owners.values()].flatMap(opdDocuments), ...documents];
}

interface EntryPlace {
  readonly type: keyof typeof contentTypes;
  readonly folder: string;
  readonly owner: Opd;
  readonly moment: string;
}

async function readDocument(file: string, { type, folder, owner, moment }: EntryPlace) {
  const { frontmatter, body } = readEntry(await readFile(file, 'utf8'));
  const life = lifeOf(frontmatter.value);
  if (life === undefined || !isShown(life, moment)) return undefined;
  const { fields } = contentTypes[type];
  const parsed = parseEntry(contentTypes[type], frontmatter.value);
  if (!parsed.ok) return undefined;
  const { value } = parsed;
  return {
    path: `/${type}/${folder}/`,
    title: value.title,
    summary: value.summary,
    words: [...wordsOfFields(fields, value), wordsOfText(body)],
    foundAs: entryFoundAs(type, value, { slug: owner.slug, name: owner.name }),
  } satisfies SearchDocument;
}
