import type { Field, Fields } from '@opd/schema';
import type { ConfigValue, DecapField } from './decap-types.ts';
import { widgetNames, widgetOf } from './widget-names.ts';

/** What a kind of field adds to what all fields have. */
type FieldOptions = { readonly [option: string]: ConfigValue | readonly DecapField[] | DecapField | undefined };

/**
 * Derives the Decap fields of a list of fields, in order.
 * @param path where the list is: the name of a type or component, then names of fields. Our widgets find their schema by it.
 */
export function decapFields(fields: Fields, path: readonly string[]): DecapField[] {
  return Object.entries(fields).map(([name, field]) => decapField(name, field, path));
}

function decapField(name: string, field: Field, path: readonly string[]): DecapField {
  const here = [...path, name];
  return {
    name,
    label: field.label,
    widget: widgetOf(field),
    hint: field.hint,
    required: field.required,
    path: here.join('.'),
    ...optionsOf(field, here),
  };
}

function optionsOf(field: Field, path: readonly string[]): FieldOptions {
  // Decap's word for the moment at which the form is opened.
  const initial = field.initial === undefined ? {} : { default: field.initial === 'today' ? '{{now}}' : field.initial };
  switch (field.kind) {
    case 'date':
      return { ...initial, format: 'YYYY-MM-DD', date_format: 'DD-MM-YYYY', time_format: false, picker_utc: false };
    case 'datetime':
      return {
        ...initial,
        format: 'YYYY-MM-DDTHH:mm',
        date_format: 'DD-MM-YYYY',
        time_format: 'HH:mm',
        picker_utc: false,
      };
    case 'number':
      return { ...initial, value_type: 'float', ...bounds(field) };
    case 'select':
      return { ...initial, options: optionsOfSelect(field) };
    case 'list':
      return optionsOfList(field, path);
    case 'object':
    case 'photo':
    case 'document':
    case 'link':
      return { collapsed: !field.required, fields: decapFields(field.fields ?? {}, path) };
    default:
      return initial;
  }
}

function optionsOfList(field: Field, path: readonly string[]): FieldOptions {
  const { item } = field;
  if (item === undefined) return {};
  if (item.kind === 'select') return { multiple: true, options: optionsOfSelect(item), ...bounds(field) };
  const common = {
    ...bounds(field),
    label_singular: item.label,
    collapsed: true,
    minimize_collapsed: false,
    add_to_top: false,
  };
  if (item.fields === undefined) return { ...common, field: decapField('item', { ...item, required: true }, path) };
  const [first = ''] = summaryFields(item.fields);
  // Without it Decap begins every new entry with one empty item, where an item's field has an initial value.
  return { ...common, default: [], summary: `{{fields.${first}}}`, fields: decapFields(item.fields, path) };
}

/** What names an item of a list: the description of a photo, the title of a file, otherwise its first text. */
function summaryFields(fields: Fields): string[] {
  const names = Object.keys(fields);
  return [...['alt', 'title', 'label', 'name'].filter((name) => names.includes(name)), ...names];
}

function optionsOfSelect(field: Field): ConfigValue {
  return (field.options ?? []).map(({ value, label }) => ({ value, label }));
}

function bounds({ min, max }: Field): { min?: number; max?: number } {
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

/** The text of an entry, below all its fields. */
export function bodyField(componentNames: readonly string[]): DecapField {
  return {
    name: 'body',
    label: 'Isi',
    widget: widgetNames.body,
    hint: 'Tulis seperti biasa. Foto, berkas, tabel, dan kotak info dimasukkan lewat tombol "+".',
    required: false,
    modes: ['rich_text'],
    buttons: ['bold', 'italic', 'link', 'heading-two', 'heading-three', 'quote', 'bulleted-list', 'numbered-list'],
    editor_components: [...componentNames],
    sanitize_preview: true,
  };
}
