import { editorNotesPane } from './editor-notes-pane.ts';
import { editorToolbar } from './editor-toolbar.ts';
import { editorWidgets } from './editor-widgets.ts';

/** The screen on which an entry is written. */
export const editor = {
  editorControl: {
    field: {
      optional: 'boleh kosong',
      widgetLabel: 'Isian %{widgetLabel}',
    },
  },
  editorControlPane: {
    widget: {
      required: '%{fieldLabel} wajib diisi.',
      // The second half of a field's `pattern` is a whole sentence of ours: nothing is put around it.
      regexPattern: '%{fieldLabel}: %{pattern}',
      processing: '%{fieldLabel} masih diproses. Tunggu sebentar, lalu simpan lagi.',
      range: '%{fieldLabel} harus antara %{minValue} dan %{maxValue}.',
      min: '%{fieldLabel} paling sedikit %{minValue}.',
      max: '%{fieldLabel} paling banyak %{maxValue}.',
      rangeCount: '%{fieldLabel} harus berisi %{minCount} sampai %{maxCount} butir.',
      rangeCountExact: '%{fieldLabel} harus berisi tepat %{count} butir.',
      rangeMin: '%{fieldLabel} harus berisi paling sedikit %{minCount} butir.',
      rangeMax: '%{fieldLabel} boleh berisi paling banyak %{maxCount} butir.',
      invalidPath: "'%{path}' tidak bisa dipakai sebagai alamat. Pakai huruf kecil, angka dan tanda hubung.",
      pathExists: "Alamat '%{path}' sudah dipakai tulisan lain. Pilih alamat lain.",
    },
    i18n: {
      writingInLocale: 'Menulis dalam bahasa %{locale}',
      copyFromLocale: 'Isi dari bahasa lain',
      copyFromLocaleConfirm: 'Salin isi dari bahasa %{locale}?\nSemua isi yang sudah ada akan tertimpa.',
    },
  },
  editor: {
    onLeavePage: 'Tinggalkan halaman ini? Perubahan yang belum disimpan akan hilang.',
    onUpdatingWithUnsavedChanges: 'Ada perubahan yang belum disimpan. Simpan dulu, lalu ubah statusnya.',
    onPublishingNotReady: 'Ubah dulu statusnya menjadi "Siap terbit", lalu terbitkan.',
    onPublishingWithUnsavedChanges: 'Ada perubahan yang belum disimpan. Simpan dulu, lalu terbitkan.',
    onPublishing: 'Terbitkan tulisan ini?',
    onUnpublishing: 'Tarik tulisan ini dari situs? Warga tidak akan bisa membacanya lagi.',
    onDeleteWithUnsavedChanges: 'Hapus tulisan yang sudah terbit ini, termasuk perubahan yang belum Anda simpan?',
    onDeletePublishedEntry: 'Hapus tulisan yang sudah terbit ini?',
    onDeleteUnpublishedChangesWithUnsavedChanges:
      'Semua perubahan yang belum terbit pada tulisan ini akan dihapus, termasuk yang belum Anda simpan. Tetap hapus?',
    onDeleteUnpublishedChanges: 'Semua perubahan yang belum terbit pada tulisan ini akan dihapus. Tetap hapus?',
    loadingEntry: 'Memuat tulisan…',
    confirmLoadBackup: 'Di komputer ini ada salinan tulisan yang belum sempat disimpan. Lanjutkan dari salinan itu?',
  },
  editorInterface: {
    toggleI18n: 'Tampilkan atau sembunyikan bahasa lain',
    togglePreview: 'Tampilkan atau sembunyikan pratinjau',
    toggleScrollSync: 'Gulir isian dan pratinjau bersamaan',
    toggleNotes: 'Tampilkan atau sembunyikan catatan',
  },
  editorNotesPane,
  editorToolbar,
  editorWidgets,
};
