/** The window in which a photo or a file is chosen. */
export const mediaLibrary = {
  mediaLibraryCard: {
    draft: 'Draf',
    copy: 'Salin',
    copyUrl: 'Salin alamat',
    copyPath: 'Salin letak',
    copyName: 'Salin nama',
    copied: 'Tersalin',
  },
  mediaLibrary: {
    onDelete: 'Hapus berkas yang dipilih? Tulisan yang memakainya akan kehilangan berkas itu.',
    fileTooLarge: 'Berkas terlalu besar.\nPaling besar %{size} kB. Perkecil dulu, lalu unggah lagi.',
  },
  mediaLibraryModal: {
    loading: 'Memuat…',
    close: 'Tutup',
    noResults: 'Tidak ada yang cocok.',
    noAssetsFound: 'Belum ada berkas.',
    noImagesFound: 'Belum ada gambar.',
    private: 'Pribadi: ',
    images: 'Gambar',
    mediaAssets: 'Berkas',
    search: 'Cari…',
    uploading: 'Mengunggah…',
    upload: 'Unggah',
    download: 'Unduh',
    deleting: 'Menghapus…',
    deleteSelected: 'Hapus yang dipilih',
    chooseSelected: 'Pakai yang dipilih',
  },
};
