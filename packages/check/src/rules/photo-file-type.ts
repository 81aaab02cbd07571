import { type AssetRemark, defineAssetRule } from '../asset-rule.ts';
import type { Asset } from '../assets/asset.ts';
import { type AssetKind, kindNames } from '../assets/asset-kind.ts';
import { extensionOf, isPhotoName } from '../assets/extension.ts';

/**
 * The bytes of a photo are what its extension says, and it stands still. Browsers are told the type by the
 * extension and refuse another; a moving picture becomes a still one when it is made small, and distracts.
 * Source: https://mimesniff.spec.whatwg.org/; WCAG 2.2 success criterion 2.2.2.
 */
export const photoFileType = defineAssetRule({
  id: 'photo-file-type',
  severity: 'error',
  summary: 'Isi foto sesuai dengan akhiran namanya dan tidak bergerak.',
  why:
    'Peramban menolak foto yang isinya lain dari akhiran namanya, sehingga warga tidak melihatnya. Gambar ' +
    'bergerak mengganggu orang yang membaca (WCAG 2.2, kriteria 2.2.2).',
  example: {
    bad: 'panen.jpg yang isinya foto iPhone (HEIC)',
    good: 'panen.jpg yang disimpan ulang sebagai JPG',
  },
  asset(asset) {
    if (!isPhotoName(asset.name) || asset.kind === 'empty') return undefined;
    const extension = extensionOf(asset.name);
    if (asset.kind !== (extension === 'jpg' ? 'jpeg' : extension)) return wrongKind(asset, extension);
    if ((asset.image?.frames ?? 1) <= 1) return undefined;
    return {
      message: `Foto "${asset.name}" adalah gambar bergerak.`,
      help: 'Pakai satu gambar yang diam. Untuk video, tulis: <Video url="https://…" title="Judul video" />',
    };
  },
});

const extensionsOfPhotos: Partial<Record<AssetKind, string>> = {
  jpeg: 'jpg',
  png: 'png',
  webp: 'webp',
  avif: 'avif',
};

function wrongKind({ name, kind }: Asset, extension: string): AssetRemark {
  const message = `Berkas "${name}" berakhiran .${extension}, tetapi isinya ${kindNames[kind]}.`;
  const right = extensionsOfPhotos[kind];
  if (right) {
    const renamed = `${name.slice(0, -extension.length)}${right}`;
    return { message, help: `Ganti namanya, di sini dan di tulisan yang memakainya: ${renamed}` };
  }
  if (kind === 'heic') {
    const help =
      'Simpan ulang sebagai JPG: buka fotonya, pilih Ekspor atau Bagikan sebagai JPG. ' +
      'Di iPhone: Pengaturan > Kamera > Format > Paling Kompatibel.';
    return { message, help };
  }
  return { message, help: 'Hapus berkas ini dan unggah foto aslinya sebagai JPG, PNG, WebP, atau AVIF.' };
}
