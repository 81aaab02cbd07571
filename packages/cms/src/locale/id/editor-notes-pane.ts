/** Notes that operators leave each other beside an entry. */
export const editorNotesPane = {
  title: 'Catatan',
  emptyState: 'Belum ada catatan. Tulis catatan pertama di bawah ini.',
  addNote: 'Tambah catatan',
  addPlaceholder: 'Tulis catatan…',
  editPlaceholder: 'Ubah catatan…',
  save: 'Simpan',
  cancel: 'Batal',
  edit: 'Ubah',
  delete: 'Hapus',
  resolve: 'Tandai selesai',
  unresolve: 'Buka lagi',
  confirmDelete: 'Hapus catatan ini?',
  shortcut: 'Tekan Ctrl+Enter untuk menambah catatan',
};
