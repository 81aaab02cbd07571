import { boolean, type FieldRule, object, text, type ValueOf } from '@opd/schema';

const fields = {
  url: text({
    label: 'Alamat layanan jajak',
    hint: 'Alamat packages/server, tanpa garis miring di akhir. Contoh: https://suara.contohkab.go.id',
    format: 'url',
  }),
  example: boolean({ label: 'Contoh', hint: 'Centang bila layanan ini belum ada.' }),
};

/** Votes are sent encrypted, and the paths of the service follow its bare address. */
const isBareOrigin: FieldRule = ({ url }) => {
  if (typeof url !== 'string') return undefined;
  const parsed = URL.parse(url);
  if (parsed?.protocol === 'https:' && parsed.origin === url) return undefined;
  return {
    path: ['url'],
    message: `Isian "Alamat layanan jajak" berisi "${url}", bukan alamat https:// tanpa halaman.`,
    help: 'Tulis alamatnya saja, tanpa garis miring di akhir. Contoh: https://suara.contohkab.go.id',
  };
};

/** Where readers' votes are sent; without it the sites ask for none and show what was counted last. */
export const voteService = object({
  label: 'Layanan jajak',
  hint: 'Tempat suara jajak kepuasan dikirim; kosongkan bila jajak tidak dipakai.',
  fields,
  rules: [isBareOrigin],
});

/** Where readers' votes are sent. */
export type VoteService = ValueOf<typeof fields>;
