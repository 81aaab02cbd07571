import {
  boolean,
  date,
  type FieldRule,
  list,
  number,
  object,
  optional,
  type RuleProblem,
  text,
  type ValueOf,
  type VoteChoice,
  voteChoices,
} from '@opd/schema';
import { type Loaded, loadFile } from './load.ts';
import type { ContentReader } from './reader.ts';
import { readYaml } from './yaml-document.ts';

const day = (label: string, hint: string) => date({ label, hint });

/** One figure for each answer. */
function figures(hint: string, figure: { readonly max?: number; readonly integer?: boolean }) {
  const field = (key: VoteChoice) =>
    number({ label: voteChoices.find((choice) => choice.key === key)?.label ?? key, hint, min: 0, ...figure });
  return {
    sangatPuas: field('sangatPuas'),
    puas: field('puas'),
    cukupPuas: field('cukupPuas'),
    tidakPuas: field('tidakPuas'),
  };
}

/** What four figures rounded to whole percent may add up to: each is off by half a point at most. */
const percentSum = { from: 98, to: 102 };

const addsUpToAHundred: FieldRule = (value) => {
  const parts = voteChoices.map(({ key }) => value[key]);
  if (!parts.every((part) => typeof part === 'number')) return undefined;
  const sum = parts.reduce((total, part) => total + part, 0);
  if (sum >= percentSum.from && sum <= percentSum.to) return undefined;
  return {
    path: [],
    message: `Keempat persentase berjumlah ${sum}, bukan sekitar 100.`,
    help: 'Salin angka situs lama apa adanya. Yang disalin persentase, bukan jumlah suara.',
  };
};

const isSpan =
  (end: string): FieldRule =>
  (value) => {
    const [first, last] = [value.since, value[end]];
    if (typeof first !== 'string' || typeof last !== 'string' || first <= last) return undefined;
    return { path: [end], message: `"${last}" lebih awal daripada "${first}".`, help: 'Periksa kedua tanggal.' };
  };

const imported = object({
  label: 'Angka situs lama',
  hint: 'Persentase yang pernah tampil di situs lama. Jumlah respondennya tidak diketahui dan tidak dikira-kira.',
  fields: {
    source: text({ label: 'Sumber', hint: 'Alamat halaman lama atau arsipnya.', max: 300, format: 'url' }),
    seenOn: day('Dilihat pada', 'Hari angka itu disalin.'),
    percentages: object({
      label: 'Persentase',
      hint: 'Seperti tertulis di situs lama.',
      fields: figures('Persen, seperti tertulis.', { max: 100 }),
      rules: [addsUpToAHundred],
    }),
  },
});

const snapshot = object({
  label: 'Hitungan terakhir',
  hint: 'Ditulis `npm run opd -- votes snapshot` setiap pekan; tidak diisi tangan.',
  fields: {
    since: day('Sejak', 'Hari suara pertama dihitung.'),
    until: day('Sampai', 'Hari hitungan ini diambil.'),
    counts: object({
      label: 'Jumlah suara',
      hint: 'Suara untuk tiap jawaban.',
      fields: figures('Jumlah suara.', { integer: true }),
    }),
    example: boolean({ label: 'Contoh', hint: 'Centang bila angka ini dikarang sebagai contoh.' }),
  },
  rules: [isSpan('until')],
});

const fields = {
  id: text({ label: 'Pengenal', hint: 'Tidak berubah. Contoh: situs', format: 'slug', max: 60 }),
  question: text({ label: 'Pertanyaan', hint: 'Contoh: Puaskah Anda dengan situs ini?', min: 10, max: 160 }),
  article: optional(
    text({
      label: 'Tulisan',
      hint: 'Jenis dan folder, bila jajak ini untuk satu berita. Contoh: berita/2026-11-24-panen-raya',
      max: 200,
    }),
  ),
  since: day('Mulai', 'Hari pertama jajak menerima suara.'),
  until: optional(day('Sampai', 'Hari terakhir jajak menerima suara.')),
  asksRemark: boolean({
    label: 'Tanyakan masukan',
    hint: 'Centang untuk menanyakan "apa yang dapat lebih baik?"; hanya OPD yang membaca jawabannya.',
  }),
  imported: list({ label: 'Angka situs lama', hint: 'Hasil jajak situs lama, bila ada.', item: imported }),
  snapshot: optional(snapshot),
  example: boolean({ label: 'Contoh', hint: 'Centang bila jajak ini hanya contoh.' }),
};

const namesNews: FieldRule = ({ article }): RuleProblem | undefined => {
  if (typeof article !== 'string' || /^berita\/[a-z0-9-]+$/.test(article)) return undefined;
  return {
    path: ['article'],
    message: `Isian "Tulisan" berisi "${article}", bukan folder berita.`,
    help: 'Tulis berita/ dan nama foldernya. Contoh: berita/2026-11-24-panen-raya',
  };
};

/** Fields of `content/<opd>/jajak.yaml`: what a site asks its readers, and what was counted. */
export const pollFields = {
  polls: list({
    label: 'Jajak',
    hint: 'Satu untuk situs, dan satu untuk tiap berita yang menanyakannya.',
    item: object({ label: 'Jajak', hint: 'Satu pertanyaan.', fields, rules: [namesNews, isSpan('until')] }),
  }),
};

/** What a site asks its readers. */
export type Polls = ValueOf<typeof pollFields>;

/** One question with its figures. */
export type Poll = Polls['polls'][number];

/** Path of the file, from the content folder. */
export const pollsPath = (slug: string): string => `${slug}/jajak.yaml`;

/**
 * Reads the polls of a site; none when it has no file of them. A site asks one question, and each article one at most.
 * @param slug its folder.
 */
export async function loadPolls(reader: ContentReader, slug: string): Promise<Loaded<Polls>> {
  const file = pollsPath(slug);
  const written = await reader.readText(file);
  if (written === undefined) return { value: { polls: [] }, problems: [] };
  const loaded = await loadFile(reader, file, pollFields);
  if (!loaded.value) return loaded;
  const { placeOf } = readYaml(written);
  const problems = twins(loaded.value.polls).map(({ index, key, message, help }) => ({
    file,
    ...placeOf(['polls', index, key]),
    message,
    help,
  }));
  return problems.length > 0 ? { value: undefined, problems } : loaded;
}

function twins(polls: readonly Poll[]) {
  return polls.flatMap((poll, index) => {
    const earlier = polls.slice(0, index);
    if (earlier.some(({ id }) => id === poll.id))
      return [{ index, key: 'id', message: `Pengenal "${poll.id}" dipakai dua kali.`, help: 'Beri pengenal lain.' }];
    if (!earlier.some(({ article }) => article === poll.article)) return [];
    const place = poll.article ?? 'situs ini';
    const help = 'Hapus salah satu, atau isi article dengan berita yang lain.';
    return [
      { index, key: poll.article === undefined ? 'id' : 'article', message: `Ada dua jajak untuk ${place}.`, help },
    ];
  });
}

/** The poll of an article, or of the site itself. @param article `berita/<folder>`; `undefined` for the site. */
export function findPoll(polls: readonly Poll[], article: string | undefined): Poll | undefined {
  return polls.find((poll) => poll.article === article);
}

/** Where a poll stands on its site: `/jajak/situs/`, or the article it belongs to. */
export function pollPath({ id, article }: Pick<Poll, 'id' | 'article'>): string {
  return article === undefined ? `/jajak/${id}/` : `/${article}/#jajak`;
}

/** Whether a poll takes votes on a day. @param today `YYYY-MM-DD` on the regency's calendar. */
export function isOpen({ since, until }: Pick<Poll, 'since' | 'until'>, today: string): boolean {
  return since <= today && (until === undefined || today <= until);
}
