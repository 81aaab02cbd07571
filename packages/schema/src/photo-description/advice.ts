import { comparable } from './normalise.ts';
import type { Advice } from './signal.ts';

/** The description in the examples of components, which operators may copy with the rest. */
export const componentPhotoExample = 'Petani memanen padi di sawah Desa Kanor';

/** Longest description that is still comfortable to listen to, in characters. */
export const longestDescription = 250;

/** For a description with nothing in it. */
export const emptyAdvice: Advice = {
  reason: 'Deskripsi foto kosong.',
  suggestion:
    'Tulis yang terlihat: siapa, sedang apa, di mana. Contoh: Petugas mengangkat sampah dari gorong-gorong di Jalan Teuku Umar.',
};

/** For a description that nobody would listen to to its end. */
export const tooLongAdvice: Advice = {
  reason: `Deskripsi foto terlalu panjang untuk didengarkan (lebih dari ${longestDescription} huruf).`,
  suggestion:
    'Sisakan satu atau dua kalimat tentang yang terlihat; selebihnya pindah ke tulisan. Contoh: Kader posyandu dari 28 kecamatan menyimak peragaan menu balita di aula dinas.',
};

/** For one of our own examples, handed in as the description of a photo. */
export const copiedExampleAdvice: Advice = {
  reason: 'Deskripsi foto disalin dari contoh, belum tentang foto ini.',
  suggestion:
    'Lihat fotonya, lalu sebutkan siapa, sedang apa, dan di mana dengan kata sendiri. Contoh: Dua perempuan menyortir tembakau rajangan di gudang desa.',
};

/** The example that ends a suggestion. */
export function exampleIn({ suggestion }: Advice): string {
  return suggestion.slice(suggestion.lastIndexOf('Contoh: ') + 'Contoh: '.length);
}

/** Tells whether a text is one of the examples of these advices, or that of the components. */
export function exampleFinder(advices: readonly Advice[]): (text: string) => boolean {
  const examples = new Set([componentPhotoExample, ...advices.map(exampleIn)].map(comparable));
  return (text) => examples.has(comparable(text));
}
