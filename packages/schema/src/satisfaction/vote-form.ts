/** Names of a vote's fields, as the pages of the sites send them and the service reads them. */
export const voteFields = {
  poll: 'jajak',
  choice: 'pilihan',
  remark: 'masukan',
  /** People do not see it; programs that fill in all they find fill it in as well. */
  trap: 'situs-web',
} as const;

/** Letters of the longest remark. */
export const longestRemark = 500;

/** Where an OPD's votes are sent, and below it the results of each poll; a path of the service. */
export function votesPath<Opd extends string>(opd: Opd) {
  return `/suara/${opd}` as const;
}

/** Results of all polls of all OPDs; a path of the service. */
export const allResultsPath = '/suara/hasil.json';
