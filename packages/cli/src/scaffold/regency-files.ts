import { readFile } from 'node:fs/promises';
import { type FileProblem, loadRegency, loadRegistry, portalSlug } from '@opd/registry';
import { isScalar, parseDocument, visit } from 'yaml';
import { OpdError } from '../error.ts';
import { planContent, planProfile, readStarterPages } from './opd-files.ts';
import type { PlannedFile } from './planned-file.ts';
import { plannedReader } from './planned-reader.ts';
import type { NewRegency } from './regency-options.ts';

/**
 * The content that a regency begins with: `kabupaten.yaml`, the portal and the office that administers the sites. Nobody
 * is invented: people, accounts and servers are empty, or examples that say so.
 * @param given what is known about it, without mistakes.
 * @param today day on which it begins, `YYYY-MM-DD`.
 * @throws OpdError when the registry could not read what would be written.
 */
export async function planRegency(given: NewRegency, today: string): Promise<PlannedFile[]> {
  const template = await readFile(new URL('./templates/kabupaten.yaml', import.meta.url), 'utf8');
  const regencyFile = { path: 'content/kabupaten.yaml', text: fillYaml(template, { ...given, today }) };
  const { value: regency, problems: mistakes } = await loadRegency(plannedReader([regencyFile]));
  if (!regency) throw unreadable(mistakes);
  const portal = {
    slug: portalSlug,
    name: `Portal ${regency.name}`,
    abbreviation: 'Portal',
    kind: 'portal',
    status: 'confirmed',
    subdomain: 'www',
    parent: given.kominfo,
    color: regency.color,
    tagline: regency.tagline,
  };
  const office = {
    slug: given.kominfo,
    name: given.kominfoName,
    abbreviation: given.kominfoName,
    kind: 'dinas',
    status: 'confirmed',
    subdomain: given.kominfo,
  };
  const plan = [regencyFile, ...planProfile(portal), ...planContent(office, regency, await readStarterPages(), today)];
  const { problems } = await loadRegistry(plannedReader(plan));
  if (problems.length > 0) throw unreadable(problems);
  return plan;
}

function unreadable(problems: readonly FileProblem[]): OpdError {
  const lines = problems.map(({ file, message, help }) => `content/${file}: ${message} ${help}`);
  return new OpdError(
    `These data of the regency are not right.\n  ${lines.join('\n  ')}`,
    'Nothing was written; correct the options.',
  );
}

/** Puts words in place of `{{marks}}` in a YAML file; its comments stay, and no word can break it. */
function fillYaml(template: string, words: Readonly<Record<string, string>>): string {
  const document = parseDocument(template);
  visit(document, {
    Scalar: (_key, node) => {
      if (!isScalar(node) || typeof node.value !== 'string') return;
      const filled = node.value.replaceAll(/\{\{(\w+)\}\}/g, (mark, name: string) => words[name] ?? mark);
      if (filled === node.value) return;
      node.value = filled;
      // As plain as it can be written: quotes only where YAML needs them.
      delete node.type;
    },
  });
  return document.toString({ lineWidth: 0 });
}
