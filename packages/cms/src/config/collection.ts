import { type ContentType, components } from '@opd/schema';
import type { DecapCollection, DecapField } from './decap-types.ts';
import { bodyField, decapFields } from './field.ts';

/**
 * Name of a collection: unique in the whole repository, since Decap names the branch of a draft after it and all OPDs
 * share the repository.
 */
export function collectionName(opd: string, type: string): string {
  return `${opd}-${type}`;
}

/** Name under which the file format of a type is registered with Decap. */
export function formatName(type: string): string {
  return `opd-${type}`;
}

/** Words with which fields of a new entry begin, by the name of the field. */
export type UsualWords = Readonly<Record<string, string>>;

/**
 * Derives the Decap collection of a content type for one OPD.
 * @param options.mayDelete Decap deletes what is published by a commit on the published branch itself, past review,
 * and leaves photos behind. Only the preview's own server can do better; a protected branch refuses it. Elsewhere an
 * entry is withdrawn by ticking "Draf", which is reviewed as every change is.
 * @param options.usual words of the operator with which a new entry begins.
 */
export function decapCollection(
  opd: string,
  type: ContentType,
  { mayDelete, usual = {} }: { readonly mayDelete: boolean; readonly usual?: UsualWords },
): DecapCollection {
  const folder = `content/${opd}/${type.name}`;
  return {
    name: collectionName(opd, type.name),
    label: type.label,
    label_singular: type.labelSingular,
    description: type.description,
    folder,
    create: true,
    delete: mayDelete,
    publish: true,
    // An entry is a folder; its photos and files lie beside its text.
    path: '{{slug}}/index',
    // Decap's own `{{year}}-{{month}}-{{day}}` is the day in Greenwich: yesterday, until seven in the morning here.
    slug: type.folder === 'dated' ? '{{fields.published}}-{{slug}}' : '{{slug}}',
    identifier_field: 'title',
    media_folder: '',
    public_folder: '.',
    extension: 'mdx',
    format: formatName(type.name),
    summary: '{{title}}',
    sortable_fields: ['published', 'title', 'updated'],
    view_filters: [
      { label: 'Draf', field: 'draft', pattern: true },
      { label: 'Contoh', field: 'example', pattern: true },
    ],
    view_groups: [{ label: 'Tahun terbit', field: 'published', pattern: '\\d{4}' }],
    editor: { preview: true },
    fields: withBody(type).map((field) => withUsual(field, usual[field.name])),
  };
}

function withUsual(field: DecapField, words: string | undefined): DecapField {
  return words === undefined ? field : { ...field, default: words };
}

/** The text follows what stands above it on the page: the cover where there is one, otherwise the summary. */
function withBody(type: ContentType): DecapField[] {
  const fields = decapFields(type.fields, [type.name]);
  const above = fields.findLastIndex(({ name }) => name === 'summary' || name === 'cover');
  return fields.toSpliced(above + 1, 0, bodyField(components.map(({ name }) => name)));
}
