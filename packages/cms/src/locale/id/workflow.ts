/** The board on which entries go from draft to published. */
export const workflow = {
  workflow: {
    loading: 'Memuat alur terbit…',
    workflowHeading: 'Alur terbit',
    newPost: 'Tulis baru',
    // No `||||`: Indonesian has one form for every number, which Polyglot knows for the locale `id`.
    description: '%{smart_count} tulisan menunggu pemeriksaan, %{readyCount} siap terbit.',
    dateFormat: 'D MMMM',
  },
  workflowCard: {
    lastChange: '%{date} oleh %{author}',
    lastChangeNoAuthor: '%{date}',
    lastChangeNoDate: 'oleh %{author}',
    deleteChanges: 'Hapus perubahan',
    deleteNewEntry: 'Hapus tulisan baru',
    publishChanges: 'Terbitkan perubahan',
    publishNewEntry: 'Terbitkan tulisan baru',
  },
  workflowList: {
    onDeleteEntry: 'Hapus tulisan ini?',
    onPublishingNotReadyEntry:
      'Hanya tulisan berstatus "Siap terbit" yang bisa diterbitkan. Seret dulu kartunya ke kolom "Siap terbit".',
    onPublishEntry: 'Terbitkan tulisan ini?',
    draftHeader: 'Draf',
    inReviewHeader: 'Menunggu pemeriksaan',
    readyHeader: 'Siap terbit',
    currentEntries: '%{smart_count} tulisan',
  },
};
