import { readEntry } from '@opd/check/entry-text';
import { hasSite, type Opd } from '@opd/registry';
import { type EntryFile, entryFiles } from '@opd/registry/node';
import { contentTypes, isShown, isTypeName, lifeOf, parseEntry, type TypeName, typeNames } from '@opd/schema';
import { frontmatterOf, withoutPhotos } from '../frontmatter.ts';
import { entryFoundAs } from './entry-found-as.ts';
import { wordsOfFields, wordsOfText } from './entry-words.ts';
import { opdDocuments } from './opd-documents.ts';
import type { SearchDocument } from './search-document.ts';

/**
 * What the portal's search finds on the sites of all OPDs: every entry that is shown, and who each office is. Read from
 * `content/`, not from the built sites, so that the portal need not wait for them.
 * @param root absolute path of `content/`.
 * @param moment for which the portal is built, see `readClock`. What has not come or has ended is left out, and so is
 * what is wrong: its own site is not built with it either.
 */
export function* regencyDocuments(root: string, opds: readonly Opd[], moment: string): Generator<SearchDocument> {
  const owners = new Map(opds.filter(hasSite).map((opd) => [opd.slug, opd]));
  for (const owner of owners.values()) yield* opdDocuments(owner);
  for (const file of entryFiles(root, { owners: [...owners.keys()], types: typeNames })) {
    const owner = owners.get(file.owner);
    const document = owner && isTypeName(file.type) && readDocument(file, { type: file.type, owner, moment });
    if (document) yield document;
  }
}

interface EntryFrame {
  readonly type: TypeName;
  readonly owner: Opd;
  readonly moment: string;
}

function readDocument({ folder, text }: EntryFile, { type, owner, moment }: EntryFrame) {
  const { frontmatter, body } = readEntry(text);
  const life = lifeOf(frontmatter.value);
  if (life === undefined || !isShown(life, moment)) return undefined;
  const { fields } = contentTypes[type];
  const parsed = parseEntry(contentTypes[type], withoutPhotos(frontmatterOf(frontmatter.value)));
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
