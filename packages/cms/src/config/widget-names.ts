import type { Field, FieldKind } from '@opd/schema';

/**
 * Names of the widgets. Those that Decap has too are replaced by our own of the same name, which judge what is typed
 * with the very schema that the check and the build use; Decap knows these names in a few places of its own.
 */
export const widgetNames = {
  text: 'string',
  paragraph: 'text',
  datetime: 'datetime',
  number: 'number',
  boolean: 'boolean',
  select: 'select',
  list: 'list',
  group: 'object',
  photoFile: 'opd-photo-file',
  photoDescription: 'opd-photo-description',
  documentFile: 'opd-document-file',
  body: 'richtext',
  code: 'code',
} as const;

/** Widget of every kind of field, where its format does not ask for a special one. */
export const widgetOfKind: Readonly<Record<FieldKind, string>> = {
  text: widgetNames.text,
  paragraph: widgetNames.paragraph,
  date: widgetNames.datetime,
  datetime: widgetNames.datetime,
  number: widgetNames.number,
  boolean: widgetNames.boolean,
  select: widgetNames.select,
  list: widgetNames.list,
  object: widgetNames.group,
  photo: widgetNames.group,
  document: widgetNames.group,
  link: widgetNames.group,
};

/** Widget of a field. */
export function widgetOf(field: Field): string {
  if (field.format === 'photo-file') return widgetNames.photoFile;
  if (field.format === 'photo-description') return widgetNames.photoDescription;
  if (field.format === 'document-file') return widgetNames.documentFile;
  // One value of several, several times: a choice of many.
  if (field.kind === 'list' && field.item?.kind === 'select') return widgetNames.select;
  return widgetOfKind[field.kind];
}
