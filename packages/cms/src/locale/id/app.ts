/** The frame around every screen. */
export const app = {
  header: {
    content: 'Tulisan',
    workflow: 'Alur terbit',
    media: 'Berkas',
    quickAdd: 'Tulis baru',
  },
  app: {
    errorHeader: 'Pengaturan CMS gagal dimuat',
    configErrors: 'Kesalahan pengaturan',
    checkConfigYml: 'Sampaikan tulisan di atas kepada pengelola situs.',
    loadingConfig: 'Memuat pengaturan…',
    waitingBackend: 'Menghubungi tempat penyimpanan…',
  },
  notFoundPage: {
    header: 'Halaman tidak ditemukan',
  },
};
