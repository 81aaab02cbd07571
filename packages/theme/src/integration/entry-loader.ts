import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
// By its own door: Astro runs this file through Vite, which would transform every rule of the check.
import { readEntry } from '@opd/check/entry-text';
import { entryFiles } from '@opd/registry/node';
import { type ContentType, isShown, lifeOf, parseEntry, type TypeName } from '@opd/schema';
import type { Loader, LoaderContext } from 'astro/loaders';
import { type Frontmatter, frontmatterOf, withoutPhotos } from '../frontmatter.ts';
import { changeMark, type GatheredEntry, gather } from '../gathered-entries.ts';
import { photosInText } from '../text/photos-in-text.ts';
import { type BuildFrame, buildFrame } from './build-frame.ts';

/** Which entries to load. */
interface EntrySource {
  /** The `content/` folder. */
  readonly contentRoot: URL;
  /** Folder of the OPD; without it the entries of every OPD are read, without their texts and their photos. */
  readonly slug?: string;
  readonly type: ContentType & { readonly name: TypeName };
  /** Entries go round Astro's store, see `gather`; the newest, whose covers are shown, stay in it. */
  readonly gathers?: boolean;
  /** Only these entries have their text and their cover, see `focusOf`. */
  readonly focus?: readonly string[];
  /** Leaves out entries by their OPD and their frontmatter, which may be wrong; all are wanted by default. */
  readonly isWanted?: (owner: string, frontmatter: unknown, regency: BuildFrame['regency']) => boolean;
}

/**
 * Loads entries from `content/<opd>/<type>/<folder>/index.mdx`. Reads frontmatter with the reader of the
 * check, so the two cannot disagree, and reads afresh on every build: Astro's own loader keeps values
 * parsed by an older schema as long as the file is unchanged. A draft, and an entry whose time has not come or has
 * ended, is not loaded at all: then nothing of it, not even a photo, can find its way into the built site.
 */
export function entryLoader({ contentRoot, slug, type, gathers, focus, isWanted = () => true }: EntrySource): Loader {
  const root = fileURLToPath(contentRoot);

  async function readAll(): Promise<FoundEntry[]> {
    const { moment, regency } = await buildFrame(contentRoot);
    const found: FoundEntry[] = [];
    for (const { owner, path, text } of entryFiles(root, { types: [type.name], ...(slug ? { owners: [slug] } : {}) })) {
      const { frontmatter, body } = readEntry(text);
      if (!isWanted(owner, frontmatter.value, regency)) continue;
      const life = lifeOf(frontmatter.value);
      // What has no day is a mistake, which is told when it is parsed.
      if (life === undefined || isShown(life, moment))
        found.push({ path, body: slug ? body : '', raw: frontmatterOf(frontmatter.value) });
    }
    return found;
  }

  async function loadAll({ store, parseData, logger, config, watcher }: LoaderContext): Promise<void> {
    const found = await readAll();
    const inFocus = ({ path }: FoundEntry) => !focus || focus.includes(dirname(path).split(sep).slice(1).join('/'));
    const withCover = slug ? new Set(found.filter(inFocus)) : await newestWithCover(root, found);
    const entries: GatheredEntry[] = [];
    const texts = new Map<string, string>();
    emptied(store);
    for (const entry of found) {
      const [owner = '', , folder = ''] = entry.path.split(sep);
      const id = slug ? folder : `${owner}/${folder}`;
      const filePath = root + entry.path;
      const goesRound = gathers && !withCover.has(entry);
      const raw = withCover.has(entry) ? entry.raw : slug ? withoutCover(entry.raw) : withoutPhotos(entry.raw);
      // A mistake has stopped the build of its own site already; the portal and the dev server go on without it.
      const data = goesRound ? parsed(raw) : await parseData({ id, filePath, data: raw }).catch(() => undefined);
      if (!data) logger.warn(`content/${entry.path} dilewati karena isiannya salah; lihat: npm run check -- ${owner}`);
      else if (goesRound) entries.push({ id, data });
      else {
        const text = slug && inFocus(entry) ? entry.body : '';
        if (text) texts.set(id, text);
        const file = relative(fileURLToPath(config.root), filePath).split(sep).join('/');
        store.set({ id, filePath: file, ...withTextPhotos(data, text) });
      }
    }
    if (!slug && !gathers) return;
    gather(type.name, { entries, texts });
    // A development server shows a page anew when something in the store changes.
    if (watcher) store.set({ id: changeMark, data: { at: Date.now() } });
  }

  function parsed(raw: unknown): Record<string, unknown> | undefined {
    const result = parseEntry(type, raw);
    return result.ok ? result.value : undefined;
  }

  return {
    name: 'opd-entries',
    load: async (context) => {
      await loadAll(context);
      const watched = `${root}${slug ?? ''}`;
      context.watcher?.add(watched);
      const reload = (path: string) => {
        if (path.startsWith(watched) && path.includes(`${sep}${type.name}${sep}`)) void loadAll(context);
      };
      for (const event of ['add', 'change', 'unlink']) context.watcher?.on(event, reload);
    },
  };
}

/** Empties a collection so that it still exists: of one that does not, Astro warns on every look. */
function emptied(store: LoaderContext['store']): void {
  store.clear();
  store.set({ id: 'none', data: {} });
  store.delete('none');
}

/** An entry as it was read. */
interface FoundEntry {
  /** From the content folder. */
  readonly path: string;
  readonly body: string;
  readonly raw: Frontmatter;
}

/** How many entries of a type the portal knows with their photo: more than it shows. */
const coversOnPortal = 12;

/**
 * The newest entries with a cover. The portal lists entries of all OPDs, and shows the photos of these alone:
 * what is not loaded costs nothing, however much is published. A photo that is missing or damaged must not stop
 * the portal's build for the mistake of one OPD.
 */
async function newestWithCover(root: string, found: readonly FoundEntry[]): Promise<ReadonlySet<FoundEntry>> {
  // Loaded for the portal alone: no other site asks.
  const { default: sharp } = await import('sharp');
  const covered = found.filter(({ raw }) => typeof frontmatterOf(raw.cover).src === 'string');
  const newest = covered.toSorted((a, b) => String(b.raw.published).localeCompare(String(a.raw.published)));
  const readable = newest.slice(0, coversOnPortal).map(async (entry) => {
    const photo = join(root, dirname(entry.path), String(frontmatterOf(entry.raw.cover).src));
    // Reads the whole photo, since a damaged one may well begin as it should.
    const works = await sharp(photo)
      .stats()
      .then(
        () => true,
        () => false,
      );
    return works ? [entry] : [];
  });
  return new Set((await Promise.all(readable)).flat());
}

/** The fields of an entry, and the photos of its text, which Astro resolves beside those of the fields. */
function withTextPhotos(data: Readonly<Record<string, unknown>>, text: string) {
  const photos = photosInText(text);
  if (photos.length === 0) return { data };
  const textPhotos = Object.fromEntries(photos.map((path) => [path, path]));
  return {
    data: { ...data, textPhotos },
    assetImports: photos,
    imageImports: photos.map((path) => ['textPhotos', path]),
  };
}

function withoutCover({ cover: _cover, ...rest }: Frontmatter) {
  return rest;
}
