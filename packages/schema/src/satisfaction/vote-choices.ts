/**
 * The four answers of the readers' poll, best first, as the news pages of the regency have always asked them. The key is
 * the name of a figure in `jajak.yaml`, the value is what a form sends. No index (IKM) may be reckoned from them: that
 * needs the nine elements of a survey, see `satisfactionElements`.
 */
export const voteChoices = [
  { key: 'sangatPuas', value: 'sangat-puas', label: 'Sangat Puas' },
  { key: 'puas', value: 'puas', label: 'Puas' },
  { key: 'cukupPuas', value: 'cukup-puas', label: 'Cukup Puas' },
  { key: 'tidakPuas', value: 'tidak-puas', label: 'Tidak Puas' },
] as const;

/** Name of an answer in files. */
export type VoteChoice = (typeof voteChoices)[number]['key'];

/** How often each answer was given. */
export type VoteCounts = Readonly<Record<VoteChoice, number>>;
