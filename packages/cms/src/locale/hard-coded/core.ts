// Pieces of Decap's code are given as they are written there, template literals included.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: see above
import type { FileTexts } from './file-texts.ts';

const noNotes = "'Catatan tidak bisa disimpan di sini.'";

/** The application itself. */
export const coreTexts: readonly FileTexts[] = [
  {
    file: 'decap-cms-core/dist/esm/components/UI/Notifications.js',
    texts: {
      '...notification.message\n':
        '...notification.message,\n          details: explainFailure(notification.message.details)\n',
    },
  },
  {
    file: 'decap-cms-core/dist/esm/components/Editor/Editor.js',
    texts: { "children: entry.get('error')": "children: explainFailure(entry.get('error'))" },
  },
  {
    file: 'decap-cms-core/dist/esm/components/Editor/EditorControlPane/EditorControl.js',
    // The name of the widget ("string") means nothing to anyone; the label of the field does.
    texts: { 'widgetLabel: widgetName': "widgetLabel: field.get('label', field.get('name'))" },
  },
  {
    file: 'decap-cms-core/dist/esm/components/Editor/EditorControlPane/Widget.js',
    texts: {
      "`${field.get('label', field.get('name'))} - ${err}.`":
        "`${field.get('label', field.get('name'))}: ${explainFailure(err)}`",
    },
  },
  {
    file: 'decap-cms-core/dist/esm/actions/mediaLibrary.js',
    texts: {
      '`${existingFile.name} already exists. Do you want to replace it?`':
        '`Berkas ${existingFile.name} sudah ada. Ganti dengan yang baru?`',
      '`Failed to persist media: ${error}`': '`Berkas belum terunggah. ${explainFailure(error)}`',
      '`Failed to delete media: ${error.message}`': '`Berkas belum terhapus. ${explainFailure(error)}`',
    },
  },
  {
    file: 'decap-cms-core/dist/esm/lib/imageTransformations.js',
    texts: {
      "`Failed to load image '${file.name}'`":
        '`Gambar ${file.name} rusak atau bukan gambar. Buka dan simpan ulang sebagai JPG, lalu unggah lagi.`',
      "`Failed to encode image as '${format}'`": '`Gambar ini tidak bisa diubah menjadi ${format}. Pakai gambar lain.`',
      "`ImageData encoding is not supported for '${format}'`":
        '`Gambar tidak bisa diubah menjadi ${format}. Pakai gambar lain.`',
      "'Canvas 2D context is not available'":
        "'Gambar tidak bisa diolah di komputer ini. Pakai Chrome, Edge atau Firefox yang terbaru.'",
    },
  },
  {
    file: 'decap-cms-core/dist/esm/backend.js',
    texts: {
      "'Not allowed to create new entries in this collection'": "'Jenis tulisan ini tidak bisa ditambah.'",
      "'Not allowed to delete entries in this collection'": "'Tulisan jenis ini tidak boleh dihapus.'",
      "`Entry limit of ${limit} reached for collection ${collection.get('name')}`":
        '`Jenis tulisan ini paling banyak berisi ${limit} tulisan. Hapus dulu satu.`',
      "`No file found for ${entry.get('slug')} in ${collection.get('name')}`":
        "`Berkas untuk ${entry.get('slug')} tidak ditemukan. Beri tahu pengelola situs.`",
      "`Backend '${this.backendName}' does not support adding notes`": noNotes,
      "`Backend '${this.backendName}' does not support updating notes`": noNotes,
      "`Backend '${this.backendName}' does not support deleting notes`": noNotes,
      "`Backend '${this.backendName}' does not support toggling note resolution`": noNotes,
    },
  },
  {
    file: 'decap-cms-core/dist/esm/components/Editor/EditorNotesPane/EditorNotesPane.js',
    texts: {
      "'View in GitHub'": "'Lihat di GitHub'",
      "'View in GitLab'": "'Lihat di GitLab'",
      "'View source'": "'Lihat sumber'",
      "'Anonymous'": "'Tanpa nama'",
    },
  },
  {
    file: 'decap-cms-core/dist/esm/components/Editor/EditorNotesPane/NoteItem.js',
    texts: {
      "'Anonymous'": "'Tanpa nama'",
      "`${note.get('author')} avatar`": "`Foto ${note.get('author')}`",
      'children: "resolved"': 'children: "selesai"',
      'date.toLocaleString(undefined,': "date.toLocaleString('id-ID',",
    },
  },
  {
    file: 'decap-cms-core/dist/esm/components/Editor/EditorToolbar.js',
    // "Menunggu pemeriksaan" is longer than "In review" and does not wrap.
    texts: { 'dropdownWidth: "120px"': 'dropdownWidth: "220px"' },
  },
  {
    file: 'decap-cms-core/dist/esm/components/UI/SettingsDropdown.js',
    texts: { '"Test Backend \\u2197"': '"Tempat latihan \\u2197"' },
  },
];
