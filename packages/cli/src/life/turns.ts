import { join } from 'node:path';
import { readEntry } from '@opd/check';
import { entryFiles } from '@opd/registry/node';
import { type Life, lifeOf, startOf, typeNames } from '@opd/schema';

/** A moment at which an entry appears or goes by itself. */
export interface Turn {
  /** Folder of the OPD. */
  readonly slug: string;
  /** Folder of the entry below it: `berita/2026-11-25-panen`. */
  readonly entry: string;
  /** `YYYY-MM-DDTHH:mm` on the regency's clock. */
  readonly at: string;
  readonly kind: 'start' | 'end';
}

/**
 * Every turn of the entries of some OPDs, in the order of their moments. Drafts have none; entries without a readable
 * day of publication are the check's matter.
 * @param root the repository.
 * @param slugs folders of the OPDs.
 * @param options.ofTheHour leaves out those that merely begin with their day, which come with every new day.
 */
export async function turnsOf(
  root: string,
  slugs: readonly string[],
  { ofTheHour = false }: { readonly ofTheHour?: boolean } = {},
): Promise<Turn[]> {
  const turns = slugs.flatMap((slug) => turnsOfOpd(join(root, 'content'), slug, ofTheHour));
  return turns.sort((a, b) => compare(a.at, b.at) || compare(a.slug, b.slug) || compare(a.entry, b.entry));
}

function turnsOfOpd(content: string, slug: string, ofTheHour: boolean): Turn[] {
  const turns: Turn[] = [];
  for (const { type, folder, text } of entryFiles(content, { owners: [slug], types: typeNames })) {
    // Most entries name no hour: they need not be taken apart.
    if (ofTheHour && !/^(?:publishAt|until):/m.test(text)) continue;
    const life = lifeOf(readEntry(text).frontmatter.value);
    if (life)
      turns.push(...turnsOfLife(life, ofTheHour).map((turn) => ({ slug, entry: `${type}/${folder}`, ...turn })));
  }
  return turns;
}

function turnsOfLife(life: Life, ofTheHour: boolean): Pick<Turn, 'at' | 'kind'>[] {
  if (life.draft) return [];
  const start: Pick<Turn, 'at' | 'kind'>[] =
    ofTheHour && life.publishAt === undefined ? [] : [{ at: startOf(life), kind: 'start' }];
  return life.until === undefined ? start : [...start, { at: life.until, kind: 'end' }];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
