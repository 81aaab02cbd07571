import { addNotification } from 'decap-cms-core/dist/esm/actions/notifications.js';
import { currentBackend } from 'decap-cms-core/dist/esm/backend.js';
import { slugFormatter } from 'decap-cms-core/dist/esm/lib/formatters.js';
import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import type { HostApi } from '../review/draft-change.ts';

/** A map of Immutable.js, as far as it is read here. */
export interface ImmutableMap {
  readonly get: (name: string) => unknown;
  readonly getIn: (path: readonly string[]) => unknown;
}

/** The part of Decap's state that is read here. */
interface DecapState {
  readonly config: { readonly slug?: unknown };
  readonly auth: { readonly user?: { readonly login?: string; readonly username?: string } | null };
  readonly entryDraft: ImmutableMap;
  readonly collections: { readonly get: (name: string) => ImmutableMap | undefined };
  readonly notifications: {
    readonly notifications: readonly { readonly message: string | { readonly key: string } }[];
  };
}

/** The part of Decap's backend that is used here. */
interface DecapBackend {
  readonly implementation: { readonly api: HostApi };
  readonly entryExist: (collection: ImmutableMap, path: string, slug: string, useWorkflow: boolean) => Promise<boolean>;
  readonly getEntry: (state: DecapState, collection: ImmutableMap, slug: string) => Promise<{ readonly raw?: string }>;
  readonly unpublishedEntry: (
    state: DecapState,
    collection: ImmutableMap,
    slug: string,
  ) => Promise<{ readonly raw?: string }>;
}

// Decap offers no public door to its store and backend; the version is pinned and an end-to-end test goes through here.
const state = (): DecapState => store.getState() as unknown as DecapState;
const backend = (): DecapBackend => currentBackend(state().config) as unknown as DecapBackend;

/** Folder that a new entry would get, and whether it is taken. */
export async function newEntryFolder(
  collectionName: string,
  data: unknown,
): Promise<{ readonly slug: string; readonly taken: boolean }> {
  const collection = requireCollection(collectionName);
  const slug = String(slugFormatter(collection, data, state().config.slug));
  const path = `${collection.get('folder')}/${slug}.mdx`;
  return { slug, taken: await backend().entryExist(collection, path, slug, true) };
}

/** The file of an entry as it is stored now: the draft when there is one, otherwise what is published. */
export async function storedText(collectionName: string, slug: string): Promise<string | undefined> {
  const collection = requireCollection(collectionName);
  const draft = await backend()
    .unpublishedEntry(state(), collection, slug)
    .catch(() => undefined);
  if (draft) return draft.raw;
  const published = await backend()
    .getEntry(state(), collection, slug)
    .catch(() => undefined);
  return published?.raw;
}

function requireCollection(name: string): ImmutableMap {
  const collection = state().collections.get(name);
  if (!collection) throw new Error(`There is no collection ${name}.`);
  return collection;
}

/** Calls back after every change of Decap's state. @returns stops it. */
export function whenStoreChanges(listener: () => void): () => void {
  return store.subscribe(listener);
}

/** Account that is signed in; none before that, and none in the preview, where nobody signs in. */
export function signedInAccount(): string | undefined {
  const { login, username } = state().auth.user ?? {};
  return login ?? username;
}

/** How the backend speaks with its Git host; there is none in the preview. */
export function hostApi(): HostApi {
  return backend().implementation.api;
}

/** Title of the entry that is open in the editor. */
export function titleOfOpenEntry(): unknown {
  return state().entryDraft.getIn(['entry', 'data', 'title']);
}

/** How far the entry that is open is saved. */
export function openEntry(): { readonly saving: boolean; readonly changed: boolean } {
  const { entryDraft } = state();
  const saving = entryDraft.getIn(['entry', 'isPersisting']) === true;
  return { saving, changed: entryDraft.get('hasChanged') === true };
}

/** Shows a sentence to the operator as Decap shows its own. */
export function notify(message: string, type: 'error' | 'info'): void {
  store.dispatch(addNotification({ message, type, dismissAfter: 12_000 }));
}

/** Takes a file out of the draft, so that it is not committed with it. @param id as the draft knows the file. */
export function removeDraftFile(id: string): void {
  store.dispatch({ type: 'REMOVE_DRAFT_ENTRY_MEDIA_FILE', payload: { id } });
}

/** Names of the phrases of the messages that are on the screen; a message of ours has none. */
export function messageKeys(): string[] {
  const { notifications } = state().notifications;
  return notifications.map(({ message }) => (typeof message === 'string' ? '' : message.key));
}
