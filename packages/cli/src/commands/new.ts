import { join } from 'node:path';
import { loadRegistry, portalSlug } from '@opd/registry';
import { nodeReader } from '@opd/registry/node';
import { currentDay } from '../build/build-env.ts';
import { OpdError } from '../error.ts';
import { type NewOpd, planContent, readStarterPages } from '../scaffold/opd-files.ts';
import { bringUpToDate, type PlannedFile, writeNewFiles } from '../scaffold/planned-file.ts';
import { plannedReader } from '../scaffold/planned-reader.ts';
import { planSite } from '../scaffold/site-files.ts';
import { isSlug } from '../scaffold/slug.ts';
import { listContent, readRegency } from '../workspace.ts';

/**
 * `opd new <slug>`: writes the content folder of a new OPD and, when it is confirmed, its site. The portal
 * learns to gather from it. Nothing is ever overwritten, and nothing is written when the data are wrong.
 * @param root the repository.
 * @returns lines to print: what was written, and what to do next.
 * @throws OpdError.
 */
export async function createOpd(root: string, opd: NewOpd): Promise<string[]> {
  if (!isSlug(opd.slug))
    throw new OpdError(`\`${opd.slug}\` cannot be a slug.`, 'Use small letters, digits and hyphens: dinkes.');
  const regency = await readRegency(root);
  const today = await currentDay(root);
  const content = planContent(opd, regency, await readStarterPages(), today);
  await requireValid(root, opd.slug, content);

  const allContent = [...(await listContent(root)), opd.slug];
  const site = opd.status === 'confirmed' ? planSite(opd.slug, allContent) : [];
  await writeNewFiles(root, [...content, ...site]);
  await bringUpToDate(root, planSite(portalSlug, allContent));
  return [
    ...[...content, ...site].map(({ path }) => `wrote ${path}`),
    '',
    'Next:',
    '  1. npm install                     lets package-lock.json know the new folders',
    `  2. edit content/${opd.slug}/opd.yaml; name its first operator: npm run opd -- handover ${opd.slug} --role web …`,
    '  3. npm run opd -- owners           gives the new folder its owners in .github/CODEOWNERS',
    site.length > 0
      ? `  4. npm run dev -- ${opd.slug}`
      : `  4. once it is confirmed: set status to confirmed, then run \`npm run opd -- sync\``,
  ];
}

/** Judges the plan with the registry's own rules, among all OPDs there are, before anything is written. */
async function requireValid(root: string, slug: string, plan: readonly PlannedFile[]): Promise<void> {
  const disk = nodeReader(join(root, 'content'));
  const { problems } = await loadRegistry(plannedReader(plan, disk));
  const { value: before } = await loadRegistry(disk);
  const clash = before?.opds.find((opd) => opd.slug === slug);
  if (clash) throw new OpdError(`content/${slug} exists already: ${clash.name}.`, 'Choose another slug.');
  const own = problems.filter(({ message, file }) => file.startsWith(`${slug}/`) || message.includes(`oleh ${slug}.`));
  if (own.length === 0) return;
  const lines = own.map(({ message, help }) => `${message} ${help}`);
  throw new OpdError(
    `These data of \`${slug}\` are not right.\n  ${lines.join('\n  ')}`,
    'Nothing was written; correct the options.',
  );
}
