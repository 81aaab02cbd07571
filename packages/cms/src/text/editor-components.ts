import { type Component, components } from '@opd/schema';
import type { EditorComponent } from '../app/decap.ts';
import { blockPattern, readBlock, writeBlock } from '../body/editor-block.ts';
import type { DecapField } from '../config/decap-types.ts';
import { decapFields } from '../config/field.ts';

/** Icons of Decap's set, where it has one that fits. */
const icons: Readonly<Record<string, string>> = { Foto: 'image', Galeri: 'media', Unduhan: 'download', Video: 'link' };

/** What may stand between the tags of a component, as a field of its form. */
function childrenField({ name, children, label }: Component): DecapField[] {
  if (children === 'text')
    return [
      {
        name: 'children',
        label: 'Isi',
        widget: 'text',
        hint: `Isi ${label.toLowerCase()}. Baris kosong memulai paragraf baru.`,
        required: true,
        path: `${name}.children`,
      },
    ];
  if (children !== 'photos') return [];
  const photo = components.find((component) => component.name === 'Foto');
  const { src, alt, caption } = photo?.attributes ?? {};
  if (!src || !alt || !caption) throw new Error('The component Foto lacks src, alt or caption.');
  return [
    {
      name: 'photos',
      label: 'Foto',
      label_singular: 'Foto',
      widget: 'list',
      hint: 'Setiap foto punya deskripsi sendiri.',
      required: true,
      collapsed: false,
      path: `${name}.photos`,
      summary: '{{fields.alt}}',
      fields: decapFields({ src, alt, caption }, ['Foto']),
    },
  ];
}

/** The buttons of the text editor: exactly the components that a text may hold. */
export function editorComponents(): EditorComponent[] {
  return components.map((component) => ({
    id: component.name,
    label: component.label,
    icon: icons[component.name],
    fields: [...decapFields(component.attributes, [component.name]), ...childrenField(component)],
    collapsed: false,
    pattern: blockPattern(component.name),
    fromBlock: readBlock,
    toBlock: (data) => writeBlock(component.name, data),
    // Decap asks for it; our preview is the page itself.
    toPreview: () => '',
  }));
}
