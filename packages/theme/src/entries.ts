import { getCollection, getEntry } from 'astro:content';
import { focus, opds, site } from 'virtual:opd/site';
import { hasSite, portalSlug, siteOrigin } from '@opd/registry';
import { type TypeName, typeNames } from '@opd/schema';
import type { ImageMetadata } from 'astro';
import type { Entry } from './entry.ts';
import { lastChange } from './format/last-change.ts';
import { changeMark, gatheredOf } from './gathered-entries.ts';
import { once } from './lists/once.ts';

interface StoredEntry<Name extends TypeName> {
  readonly id: string;
  readonly data: Entry<Name>['data'];
}

/** The day an entry stands for, `YYYY-MM-DD`, with its hour where it has one. */
function dayOf({ data }: Entry): string {
  return 'startsAt' in data ? data.startsAt : (data.publishAt ?? data.published);
}

/** Newest first: by start for events, else by publication; equal days by id, so that the order never wavers. */
function newestFirst(a: Entry, b: Entry): number {
  return dayOf(b).localeCompare(dayOf(a)) || a.id.localeCompare(b.id);
}

const loaded = new Map<TypeName, Promise<Entry[]>>();

/**
 * All shown entries of a type, newest first. On the portal: of every OPD, with absolute addresses. Drafts and what is
 * before or after its time were never loaded, see `entryLoader`.
 */
export function entriesOf<Name extends TypeName>(type: Name): Promise<Entry<Name>[]> {
  const known = import.meta.env.DEV ? undefined : loaded.get(type);
  const entries = known ?? loadEntries(type);
  loaded.set(type, entries);
  // What is stored under a type is always the list of that very type.
  return entries as Promise<Entry<Name>[]>;
}

async function loadEntries<Name extends TypeName>(type: Name): Promise<Entry<Name>[]> {
  const stored: StoredEntry<Name>[] = await getCollection(type, isEntry);
  // What is gathered of a type was validated as this very type.
  const gathered = (gatheredOf(type).entries ?? []) as readonly StoredEntry<Name>[];
  return [...stored, ...gathered].flatMap((entry) => toEntry(type, entry)).sort(newestFirst);
}

const isEntry = ({ id }: { readonly id: string }) => id !== changeMark;

const opdOf = new Map(opds.map((opd) => [opd.slug, opd]));

function toEntry<Name extends TypeName>(type: Name, { id, data }: StoredEntry<Name>): Entry<Name>[] {
  if (site.slug !== portalSlug) return [{ type, id, data, path: `/${type}/${id}/` }];
  const [owner, folder] = id.split('/');
  const opd = opdOf.get(owner ?? '');
  if (!opd || !hasSite(opd)) return [];
  return [{ type, id, data, path: `${siteOrigin(site.regency, opd)}/${type}/${folder}/`, opd }];
}

/** Every published entry of every type. */
export async function allEntries(): Promise<Entry[]> {
  return (await Promise.all(typeNames.map((type): Promise<Entry[]> => entriesOf(type)))).flat();
}

/** The day on which anything on the site last changed, `YYYY-MM-DD`. */
export const latestChange = once(async (): Promise<string | undefined> => {
  const entries = await allEntries();
  return entries.reduce<string | undefined>((latest, entry) => {
    const changed = lastChange(entry);
    return latest === undefined || changed > latest ? changed : latest;
  }, undefined);
});

/** The text of an entry. */
interface StoredText {
  /** MDX. */
  readonly body: string;
  /** The photos it shows, by their paths in it. */
  readonly photos: Readonly<Record<string, ImageMetadata>>;
}

/** @throws when the entry is not stored. */
export async function textOf(entry: Entry): Promise<StoredText> {
  const stored = await getEntry(entry.type, entry.id);
  if (!stored) throw new Error(`Unexpected entry \`${entry.type}/${entry.id}\`, expected one that is stored`);
  return { body: gatheredOf(entry.type).texts?.get(entry.id) ?? '', photos: stored.data.textPhotos ?? {} };
}

/** Params and props for the page of each entry of a type. */
export async function entryPaths<Name extends TypeName>(type: Name) {
  return (await entriesOf(type)).filter(hasPage).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** The build makes this entry's page and files. */
export function hasPage({ type, id }: Pick<Entry, 'type' | 'id'>): boolean {
  return focus === undefined || focus.includes(`${type}/${id}`);
}
