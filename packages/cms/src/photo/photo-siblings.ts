/**
 * What stands beside a field in the same group. Decap tells a widget nothing of its siblings; those of one group
 * carry the same list of ids of what they are in, and that is how our widgets find each other here.
 */
type ReadValue = () => unknown;

const groups = new Map<string, Map<string, ReadValue>>();

/** The ids of what a widget is in, as Decap hands them to it: an item of a list has its list's and its own. */
export type ParentIds = readonly (string | undefined)[] | undefined;

function keyOf(parentIds: ParentIds): string {
  return JSON.stringify(parentIds ?? []);
}

/** Lets the fields beside this one read its value. @returns what takes that back. */
export function shareValue(parentIds: ParentIds, name: string, read: ReadValue): () => void {
  const key = keyOf(parentIds);
  const group = groups.get(key) ?? new Map<string, ReadValue>();
  groups.set(key, group.set(name, read));
  return () => {
    if (group.get(name) === read) group.delete(name);
    if (group.size === 0) groups.delete(key);
  };
}

/** The value of a field beside this one, where that field shares it. */
export function sharedValue(parentIds: ParentIds, name: string): unknown {
  return groups.get(keyOf(parentIds))?.get(name)?.();
}

/** A list that knows its items by the keys that Decap gives them. */
export interface KeyedList {
  readonly keys: () => readonly string[];
  /** The items, in the order of the keys, without Immutable.js. */
  readonly items: () => readonly unknown[];
}

const lists = new Map<string, KeyedList>();

/** Lets the fields in a list find out in which item they are. @returns what takes that back. */
export function shareList(id: string, list: KeyedList): () => void {
  lists.set(id, list);
  return () => {
    if (lists.get(id) === list) lists.delete(id);
  };
}

/** An item of a list. */
export interface ListItem {
  readonly index: number;
  readonly value: unknown;
}

/** The item that a field is in, where its list shares itself; nothing when it is in none. */
export function sharedItem(parentIds: ParentIds): ListItem | undefined {
  const ids = parentIds ?? [];
  for (let at = ids.length - 2; at >= 0; at--) {
    const list = lists.get(ids[at] ?? '');
    const index = list?.keys().indexOf(ids[at + 1] ?? '') ?? -1;
    if (list && index >= 0) return { index, value: list.items()[index] };
  }
  return undefined;
}
