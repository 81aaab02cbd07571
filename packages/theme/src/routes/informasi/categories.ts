import type { Entry } from '../../entry.ts';

type Category = Entry<'informasi'>['data']['category'];

/** What each category of public information is, in a sentence (UU 14/2008 art. 9, 10, 11 and 17). */
export const categoryNotes: Record<Category, string> = {
  berkala: 'Diumumkan secara rutin, paling sedikit setiap enam bulan.',
  'serta-merta': 'Diumumkan seketika karena menyangkut keselamatan dan hajat hidup orang banyak.',
  'setiap-saat': 'Disediakan sewaktu-waktu bagi siapa pun yang meminta.',
  dikecualikan: 'Tidak dibuka untuk waktu tertentu. Yang diumumkan adalah alasannya, bukan isinya.',
};
