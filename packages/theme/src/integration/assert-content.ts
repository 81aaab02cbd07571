/**
 * Mistakes in the content. Not one of Astro's own errors, whose messages are printed as if they were Markdown
 * (`![deskripsi](./foto.jpg)` would lose its brackets), and without a stack, which says nothing to an operator.
 */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  override stack = undefined;
}

/**
 * The last wall: no site is built from content that is wrong. Who its operators are is not asked here, see `Rule`.
 * @param report what `checkBeside` found.
 * @throws ContentError with all of it.
 */
export function assertContentIsRight(slug: string, report: string | undefined): void {
  if (report === undefined) return;
  throw new ContentError(`Situs ${slug} tidak dibangun karena isinya perlu diperbaiki.\n\n${report}`);
}
