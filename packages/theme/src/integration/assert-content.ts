import { fileURLToPath } from 'node:url';
import { checkSite, formatFindings, rules } from '@opd/check';
import type { AstroIntegrationLogger } from 'astro';

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
 * @param day the day of the build, `YYYY-MM-DD`.
 * @param fatal false in the dev server, where a mistake is shown and the work goes on.
 * @throws ContentError with every finding: file, line, what is wrong, how to mend it.
 */
export async function assertContentIsRight({
  contentRoot,
  slug,
  day,
  logger,
  fatal,
}: {
  contentRoot: URL;
  slug: string;
  day: string;
  logger: AstroIntegrationLogger;
  fatal: boolean;
}): Promise<void> {
  const findings = await checkSite({
    contentRoot: fileURLToPath(contentRoot),
    slug,
    today: day,
    rules: rules.filter(({ concerns }) => concerns !== 'people'),
  });
  const errors = findings.filter((finding) => finding.severity === 'error');
  if (errors.length === 0) return;
  const report = formatFindings(errors);
  if (fatal) throw new ContentError(`Situs ${slug} tidak dibangun karena isinya perlu diperbaiki.\n\n${report}`);
  logger.error(report);
}
