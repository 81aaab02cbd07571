/** Whether somebody else has looked at a text before it went out. */
export type Review =
  | { readonly kind: 'reviewed'; readonly by: string }
  /** Went out at once, and waits for somebody to look at it. */
  | { readonly kind: 'pending'; readonly reason: 'darurat' | 'klarifikasi' }
  /** There is nobody else. */
  | { readonly kind: 'alone' };

const reviews = new Map<number, Review>();

/** Remembers what a merge is to say. @param change number of the pull request. */
export function rememberReview(change: number, review: Review): void {
  reviews.set(change, review);
}

/**
 * Message of the merge that publishes an entry. Its trailers are what Git keeps of the review: `Reviewed-by`, which
 * `opd log` reads too, or `Review-pending`, which `git log --grep='^Review-pending:'` finds until a later publication
 * of the same entry carries `Reviewed-by`.
 * @param change number of the pull request.
 * @param title of the merge request, where the host does not write the first line by itself: GitLab.
 */
export function publicationMessage(change: number, title?: string): string {
  const lines = title === undefined ? [] : [`${title} (!${change})`, ''];
  return [...lines, 'Diterbitkan lewat ruang operator.', ...trailersOf(reviews.get(change))].join('\n');
}

function trailersOf(review: Review | undefined): string[] {
  switch (review?.kind) {
    case 'reviewed':
      return ['', `Reviewed-by: ${review.by}`];
    case 'pending':
      return ['', `Review-pending: ${review.reason}`];
    default:
      return [];
  }
}
