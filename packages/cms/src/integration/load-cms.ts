import { fileURLToPath } from 'node:url';
import { loadRegistry, portalSlug, siteOrigin } from '@opd/registry';
import { nodeReader } from '@opd/registry/node';
import type { CmsOpd, CmsSite, WritingTerm } from '../cms-site.ts';

/**
 * Reads for whom the CMS is built.
 * @param contentRoot the `content/` folder.
 * @throws Error with the first mistake of the registry.
 */
export async function loadCms(contentRoot: URL): Promise<CmsSite> {
  const { value, problems } = await loadRegistry(nodeReader(fileURLToPath(contentRoot)));
  const [problem] = problems;
  if (!value || problem)
    throw new Error(`content/${problem?.file}:${problem?.line} ${problem?.message} ${problem?.help}`);
  const { regency, opds } = value;
  return {
    origin: `https://cms.${regency.domain}`,
    regency: {
      name: regency.name,
      government: regency.government,
      domain: regency.domain,
      color: regency.color,
      portalUrl: regency.portalUrl,
    },
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
          siteUrl: opd.slug === portalSlug ? regency.portalUrl : siteOrigin(regency, opd),
          terms: writingTerms(opd.operators),
        }),
      ),
  };
}

/** Examples stand for nobody: whoever registered such an account elsewhere would gain its rights. */
function writingTerms(terms: readonly (WritingTerm & { readonly example: boolean })[]): WritingTerm[] {
  return terms.filter(({ example }) => !example).map(({ account, since, until }) => ({ account, since, until }));
}
