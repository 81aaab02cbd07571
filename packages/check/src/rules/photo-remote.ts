import { remotePhotosOf } from '../documents/remote-photos.ts';
import { defineRule } from '../rule.ts';

/**
 * A photo lies beside its text. One on another site can change or vanish, and tells that site who reads here.
 * Source: UU 27/2022 on personal data; design of the content folder.
 */
export const photoRemote = defineRule({
  id: 'photo-remote',
  severity: 'error',
  summary: 'Foto disimpan di situs ini, bukan diambil dari situs lain.',
  why:
    'Foto di situs lain dapat hilang atau diganti orang, dan situs itu mengetahui siapa yang membaca halaman ' +
    'Anda (UU 27/2022 tentang Pelindungan Data Pribadi).',
  example: {
    bad: '![Petani memanen padi di sawah Desa Mori](https://situs-lain.example/panen.jpg)',
    good: '![Petani memanen padi di sawah Desa Mori](./panen.webp)',
  },
  *entry(entry) {
    for (const { url, line, column } of remotePhotosOf(entry)) {
      yield {
        line,
        column,
        message: `Foto ini diambil dari situs lain (${url.length > 80 ? `${url.slice(0, 80)}…` : url}).`,
        help: 'Unduh fotonya bila boleh dipakai, taruh di folder tulisan ini, dan sebut pembuatnya. Contoh: ![Petani memanen padi di sawah Desa Kanor](./panen.webp)',
      };
    }
  },
});
