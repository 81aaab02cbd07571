/** Messages that pass by, the account menu, and the screen that takes over when Decap breaks. */
export const ui = {
  default: {
    goBackToSite: 'Kembali ke situs',
  },
  errorBoundary: {
    title: 'CMS berhenti bekerja',
    details:
      'Muat ulang halaman ini. Bila terulang, sampaikan rincian di bawah kepada pengelola situs. Pengelola bisa ',
    reportIt: 'melaporkannya kepada pembuat Decap CMS.',
    privacyWarning:
      'Laporan itu terbuka untuk umum dan sudah terisi pesan kesalahan.\nPeriksa dulu, dan hapus data pribadi atau rahasia di dalamnya.',
    detailsHeading: 'Rincian',
    recoveredEntry: {
      heading: 'Tulisan yang terselamatkan',
      warning: 'Salin tulisan ini ke tempat lain sebelum menutup halaman!',
      copyButtonLabel: 'Salin',
    },
  },
  settingsDropdown: {
    logOut: 'Keluar',
    account: 'Menu akun',
  },
  toast: {
    onFailToLoadEntries: 'Tulisan gagal dimuat. %{details}',
    onFailToLoadDeployPreview: 'Pratinjau gagal dimuat. %{details}',
    onFailToPersist: 'Belum tersimpan. %{details}',
    onFailToDelete: 'Belum terhapus. %{details}',
    onFailToUpdateStatus: 'Status belum berubah. %{details}',
    missingRequiredField:
      'Belum tersimpan: ada isian yang masih kosong atau belum benar. Perbaiki yang ditandai merah, lalu simpan lagi.',
    entrySaved: 'Tulisan tersimpan',
    entryPublished: 'Tulisan terbit',
    entryUnpublished: 'Tulisan ditarik dari situs',
    onFailToPublishEntry: 'Belum terbit. %{details}',
    onFailToUnpublishEntry: 'Belum ditarik dari situs. %{details}',
    entryUpdated: 'Status tulisan berubah',
    onDeleteUnpublishedChanges: 'Perubahan yang belum terbit sudah dihapus',
    noteAdded: 'Catatan ditambahkan',
    onFailToAddNote: 'Catatan belum ditambahkan. %{details}',
    noteUpdated: 'Catatan diubah',
    onFailToUpdateNote: 'Catatan belum diubah. %{details}',
    noteDeleted: 'Catatan dihapus',
    onFailToDeleteNote: 'Catatan belum dihapus. %{details}',
    noteResolved: 'Catatan ditandai selesai',
    noteReopened: 'Catatan dibuka lagi',
    onFailToToggleNote: 'Tanda pada catatan belum berubah. %{details}',
    onFailToAuth: 'Belum bisa masuk. %{details}',
    onLoggedOut: 'Anda sudah keluar dari akun. Salin dulu tulisan Anda ke tempat lain, lalu masuk lagi.',
    onBackendDown: 'Tempat penyimpanan sedang terganggu. Coba lagi nanti; keadaannya bisa dilihat di %{details}',
  },
};
