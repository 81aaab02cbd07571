import { fileURLToPath } from 'node:url';
import { loadRegistry, originOf, publicOpd, publicRegency, socialKitDays } from '@opd/registry';
import { nodeReader } from '@opd/registry/node';
import type { CmsOpd, CmsSite, WritingTerm } from '../cms-site.ts';

/** A regency that cannot be read. Where the code found that out helps nobody: it has no stack. */
class RegencyError extends Error {
  override readonly name = 'RegencyError';
  override stack = undefined;
}

/**
 * Reads for whom the CMS is built. An OPD whose own files have mistakes has no page until they are mended; the others
 * are not held up by it.
 * @param contentRoot the `content/` folder.
 * @param warn is told every mistake, with file and line.
 * @throws RegencyError when `kabupaten.yaml` cannot be read.
 */
export async function loadCms(contentRoot: URL, warn: (mistake: string) => void): Promise<CmsSite> {
  const { value, problems } = await loadRegistry(nodeReader(fileURLToPath(contentRoot)));
  const mistakes = problems.map(({ file, line, message, help }) => `content/${file}:${line} ${message} ${help}`);
  if (!value) throw new RegencyError(mistakes.join('\n'));
  for (const mistake of mistakes) warn(mistake);
  const { regency, opds } = value;
  return {
    origin: `https://cms.${regency.domain}`,
    regency: publicRegency(regency),
    hosting: regency.gitHosting,
    administrators: writingTerms(regency.administrators),
    opds: opds
      .filter(({ status }) => status === 'confirmed')
      .map(
        (opd): CmsOpd => ({
          slug: opd.slug,
          name: opd.name,
          abbreviation: opd.abbreviation,
          kind: opd.kind,
          profile: publicOpd(opd),
          siteUrl: originOf(regency, opd),
          socialKitDays: socialKitDays(regency),
          terms: writingTerms(opd.operators),
        }),
      ),
  };
}

/** Examples stand for nobody: whoever registered such an account elsewhere would gain its rights. */
function writingTerms(terms: readonly (WritingTerm & { readonly example: boolean })[]): WritingTerm[] {
  return terms.filter(({ example }) => !example).map(({ account, since, until }) => ({ account, since, until }));
}
