import { fileURLToPath } from 'node:url';
import { checkSite, formatFindings } from '@opd/check';
import type { AstroIntegrationLogger } from 'astro';
import { AstroError } from 'astro/errors';

/**
 * The last wall: no site is built from content that is wrong.
 * @param fatal false in the dev server, where a mistake is shown and the work goes on.
 * @throws AstroError with every finding: file, line, what is wrong, how to mend it.
 */
export async function assertContentIsRight({
  contentRoot,
  slug,
  logger,
  fatal,
}: {
  contentRoot: URL;
  slug: string;
  logger: AstroIntegrationLogger;
  fatal: boolean;
}): Promise<void> {
  const findings = await checkSite({ contentRoot: fileURLToPath(contentRoot), slug });
  const errors = findings.filter((finding) => finding.severity === 'error');
  if (errors.length === 0) return;
  const report = formatFindings(errors);
  if (fatal) throw new AstroError(`Situs ${slug} tidak dibangun karena isinya perlu diperbaiki.\n\n${report}`);
  logger.error(report);
}
