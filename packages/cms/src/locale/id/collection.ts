/** The lists of entries and the bar beside them. */
export const collection = {
  sidebar: {
    collections: 'Jenis tulisan',
    allCollections: 'Semua jenis tulisan',
    searchAll: 'Cari tulisan',
    searchIn: 'Cari di',
  },
  collectionTop: {
    sortBy: 'Urutkan',
    viewAs: 'Tampilkan sebagai',
    viewAsList: 'Tampilkan sebagai daftar',
    viewAsGrid: 'Tampilkan sebagai kartu',
    newButton: '+ %{collectionLabel} baru',
    newButtonAriaLabel: 'Buat %{collectionLabel} baru',
    ascending: 'Dari awal ke akhir',
    descending: 'Dari akhir ke awal',
    searchResults: 'Hasil pencarian "%{searchTerm}"',
    searchResultsInCollection: 'Hasil pencarian "%{searchTerm}" di %{collection}',
    filterBy: 'Saring',
    groupBy: 'Kelompokkan',
  },
  entries: {
    loadingEntries: 'Memuat tulisan…',
    cachingEntries: 'Menyiapkan daftar tulisan…',
    longerLoading: 'Ini bisa memakan waktu beberapa menit',
    noEntries: 'Tidak ada tulisan',
    unpublishedHeader: 'Belum terbit',
  },
  groups: {
    other: 'Lainnya',
    negateLabel: 'Bukan %{label}',
  },
  defaultFields: {
    author: {
      label: 'Penulis',
    },
    updatedOn: {
      label: 'Terakhir diubah',
    },
  },
};
