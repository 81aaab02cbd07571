import { readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, parse } from 'node:path';
import { livingPages, nodeFiles, readSiteContent } from '@opd/check';
import { portalSlug, redirectsPath, siteOrigin } from '@opd/registry';
import { currentDay } from '../build/build-env.ts';
import { OpdError } from '../error.ts';
import { judgeRows, type RowContext } from '../redirects/judge-rows.ts';
import { readRows } from '../redirects/read-rows.ts';
import { renderProblems, withAdditions } from '../redirects/write-redirects.ts';
import { listContent, registryError, requireSites } from '../workspace.ts';

/** Options of `opd redirects import`. */
export interface ImportOptions {
  /** Folder of the OPD. */
  readonly opd: string;
  /** Takes over what is right even when something is wrong. */
  readonly partial?: boolean;
}

/**
 * `opd redirects import FILE.csv --opd X`: takes many old addresses at once into `content/<opd>/redirects.yaml`. When a
 * row is wrong nothing is taken over, and a file beside the table tells row, reason and mend.
 * @param root the repository.
 * @param file path of the table.
 * @returns the text to print, and the exit code: 1 when a row was refused.
 * @throws OpdError when the table cannot be read, or the content is wrong already.
 */
export async function importRedirects(
  root: string,
  file: string,
  { opd: slug, partial = false }: ImportOptions,
): Promise<{ readonly text: string; readonly code: number }> {
  requireSites([slug], await listContent(root));
  const table = readRows(
    await readFile(file, 'utf8').catch(() => {
      throw new OpdError(`${file} cannot be read.`, 'Give the path of a CSV file.');
    }),
  );
  const { additions, problems } = judgeRows(table.rows, await contextOf(root, slug));
  const answer = join(dirname(file), `${parse(file).name}.salah.csv`);
  if (problems.length > 0) await writeFile(answer, renderProblems(table, problems));
  // The answer to an earlier attempt would mislead.
  else await rm(answer, { force: true });

  const count = additions.moved.length + additions.withdrawn.length;
  const taken = problems.length === 0 || partial ? count : 0;
  if (taken > 0) {
    const path = join(root, 'content', redirectsPath(slug));
    const text = await readFile(path, 'utf8').catch(() => undefined);
    await writeFile(path, withAdditions(text, additions));
  }
  const wrong = new Set(problems.map(({ row }) => row)).size;
  const lines = problems
    .slice(0, 10)
    .map(({ row, message, help }) => `${file}:${row.line}\n  ${message}\n  Perbaikan: ${help}`);
  const sum = `${taken} of ${table.rows.length} addresses written to content/${redirectsPath(slug)}.`;
  const refused = `${wrong} rows are wrong; all of them, with reason and mend: ${answer}`;
  const advice = taken > 0 ? [] : ['Nothing was written. Mend the rows, or take over the others with --partial.'];
  const text = [...lines, ...(wrong > 0 ? [refused, ...advice] : []), ...(taken > 0 || wrong === 0 ? [sum] : [])];
  return { text: `${text.join('\n')}\n`, code: wrong > 0 ? 1 : 0 };
}

async function contextOf(root: string, slug: string): Promise<RowContext> {
  const site = await readSiteContent(nodeFiles(join(root, 'content')), slug, await currentDay(root));
  const { opd, regency, redirects } = site;
  const problems = [...site.registryProblems, ...redirects.problems];
  if (!opd.value || !regency.value || !redirects.value) throw registryError(problems);
  const { value: office } = opd;
  const { value: home } = regency;
  const names = [office.subdomain, ...office.formerSubdomains];
  const own = names.map((subdomain) => siteOrigin(home, { subdomain }));
  const origins = slug === portalSlug ? [...own, new URL(home.portalUrl).origin] : own;
  return { present: redirects.value, pages: livingPages(site), origins };
}
