let read: () => unknown = () => undefined;

/** Says where the title of the entry that is open can be read: Decap's commit messages know no title. */
export function readTitleWith(reader: () => unknown): void {
  read = reader;
}

/** Title of the entry that is open; nothing when it has none. */
export function entryTitle(): string {
  const title = read();
  return typeof title === 'string' ? title : '';
}
