import { components, contentTypes, type Field, type Fields, isTypeName } from '@opd/schema';

/** All lists of fields that the CMS shows: of a type, or of a component of the text, by name. */
function rootFields(name: string): Fields | undefined {
  if (isTypeName(name)) return contentTypes[name].fields;
  return components.find((component) => component.name === name)?.attributes;
}

/**
 * The schema's field behind a field of the form.
 * @param path as `decapFields` writes it: `berita.cover.alt`, `Foto.src`. Items of lists have no name of their own.
 * @throws Error when there is none: the form and the schema would have parted.
 */
export function fieldByPath(path: string): Field {
  const [root = '', ...names] = path.split('.');
  let fields = rootFields(root);
  let field: Field | undefined;
  for (const name of names) {
    // The single field of a list of plain values stands for the item itself.
    field = name === 'item' && field?.item && !field.item.fields ? field.item : fields?.[name];
    fields = field?.fields ?? field?.item?.fields;
  }
  if (field === undefined) throw new Error(`The form has a field ${path} that the schema does not know.`);
  return field;
}
