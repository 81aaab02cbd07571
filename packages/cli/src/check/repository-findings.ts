import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addressGone, changeByStranger, codeownersStale, type Finding, type Rule, registryInvalid } from '@opd/check';
import { activeAdministrators, changesByStrangers, codeownersPath, loadRegistry, staleCodeowners } from '@opd/registry';
import { nodeReader } from '@opd/registry/node';
import { gitReader } from '../io/git-reader.ts';
import { goneAddresses } from './gone-addresses.ts';
import type { CheckScope } from './scope.ts';

/** Findings about the repository and the change, which no single site can answer. */
export async function repositoryFindings(
  root: string,
  scope: CheckScope,
  { today, actor }: { readonly today: string; readonly actor?: string },
): Promise<Finding[]> {
  const stale = concernsOwners(scope) ? await findStaleOwners(root, today) : [];
  const gone = (await goneAddresses(root, scope, today)).map(({ path, ...remark }) =>
    toFinding(addressGone, path, remark),
  );
  return [...stale, ...gone, ...(actor ? await findStrangers(root, scope, { today, actor }) : [])];
}

/** Who owns what depends on these files alone, and on the day. */
function concernsOwners({ changed }: CheckScope): boolean {
  const sources =
    /^content\/(?:kabupaten\.yaml|[^/]+\/(?:opd|operators)\.yaml)$|^\.github\/CODEOWNERS$|^packages\/registry\//;
  return changed === undefined || changed.some((path) => sources.test(path));
}

async function findStaleOwners(root: string, day: string): Promise<Finding[]> {
  const { value: registry, problems } = await loadRegistry(nodeReader(join(root, 'content')));
  // Two OPDs may clash though each is right in itself. What a site has told already is left out afterwards.
  if (!registry || problems.length > 0) {
    return problems.map(({ file, ...remark }) => toFinding(registryInvalid, `content/${file}`, remark));
  }
  const text = await readFile(join(root, codeownersPath), 'utf8').catch(() => undefined);
  const remark = staleCodeowners({ registry, day, text });
  return remark ? [toFinding(codeownersStale, codeownersPath, remark)] : [];
}

/** Judged by the terms of the branch the change goes to: whoever may write the list would else admit himself. */
async function findStrangers(
  root: string,
  { changed = [], base = 'HEAD' }: CheckScope,
  { today, actor }: { readonly today: string; readonly actor: string },
): Promise<Finding[]> {
  const paths = changed.filter((path) => path.startsWith('content/'));
  if (paths.length === 0) return [];
  const folders = paths.flatMap((path) => /^content\/([^/]+)\//.exec(path)?.[1] ?? []);
  const { value: registry } = await loadRegistry(gitReader(root, base, [...new Set(folders)]));
  if (!registry) {
    const message = 'Daftar pengelola pada cabang tujuan tidak dapat dibaca, sehingga hak mengubah isi tidak terbukti.';
    const help = 'Perbaiki content/kabupaten.yaml pada cabang tujuan lebih dahulu.';
    return [toFinding(changeByStranger, 'content/kabupaten.yaml', { line: 1, column: 1, message, help })];
  }
  if (activeAdministrators(registry.regency, today).length === 0) {
    // Before anybody is registered nobody could change anything, not even register somebody.
    const message = 'Belum ada pengelola yang tercatat, sehingga hak mengubah isi belum dapat diperiksa.';
    const help = 'Isi administrators di content/kabupaten.yaml dengan akun pengelola di Dinas Kominfo.';
    const finding = toFinding(changeByStranger, 'content/kabupaten.yaml', { line: 1, column: 1, message, help });
    return [{ ...finding, severity: 'warning' }];
  }
  return changesByStrangers({ registry, day: today, actor, paths }).map(({ path, message, help }) =>
    toFinding(changeByStranger, path, { line: 1, column: 1, message, help }),
  );
}

/** @param path from the repository's root; findings name files from the content folder. */
function toFinding(
  { id, severity }: Rule,
  path: string,
  remark: Omit<Finding, 'ruleId' | 'severity' | 'file'>,
): Finding {
  const file = path.startsWith('content/') ? path.slice('content/'.length) : `../${path}`;
  return { ruleId: id, severity, file, ...remark };
}
