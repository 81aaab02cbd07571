// Pieces of Decap's code are given as they are written there, template literals included.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: see above
import type { FileTexts } from './file-texts.ts';

/** Fields of an entry, and components of its text. */
export const widgetTexts: readonly FileTexts[] = [
  {
    file: 'decap-cms-widget-list/dist/esm/ListControl.js',
    texts: {
      "`No ${labelField.get('name')}`": "`${labelField.get('label', labelField.get('name'))} belum diisi`",
    },
  },
  {
    file: 'decap-cms-widget-list/dist/esm/typedListHelpers.js',
    texts: {
      "`Error: item has no '${keyType}' property`": "`Butir ini tanpa '${keyType}'. Hapus, lalu tambah lagi.`",
      "`Error: item has illegal '${keyType}' property: '${type}'`":
        "`Butir ini berjenis '${type}' yang tidak dikenal. Hapus, lalu tambah lagi.`",
    },
  },
  {
    file: 'decap-cms-widget-object/dist/esm/ObjectControl.js',
    texts: { '"No field(s) defined for this widget"': '"Belum ada isian di sini. Beri tahu pengelola situs."' },
  },
  {
    file: 'decap-cms-widget-richtext/dist/esm/RichtextControl/VisualEditor.js',
    texts: { "'Code Block'": "'Blok kode'" },
  },
];
