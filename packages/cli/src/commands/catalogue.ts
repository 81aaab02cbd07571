import { join } from 'node:path';
import { catalogueFile, extendedRecord, nodeFiles, publishedDatasets, readRecord, readSiteContent } from '@opd/check';
import type { CatalogueRecord } from '@opd/schema';
import { stringify } from 'yaml';
import { currentDay } from '../build/build-env.ts';
import { OpdError } from '../error.ts';
import { bringUpToDate, type PlannedFile } from '../scaffold/planned-file.ts';
import { listSites } from '../workspace.ts';

const comment = `# Dataset yang pernah diterbitkan kantor ini. Ditambah oleh \`npm run opd -- catalogue\`; baris tidak dihapus.
# Dataset atau berkas yang ditarik diberi: withdrawn: { date: 2026-01-31, reason: … }
`;

/**
 * `opd catalogue`: adds to each OPD's `katalog.yaml` what it has published as open data since. Nothing is taken out: the
 * rule `dataset-lost` asks for what was recorded.
 * @param root the repository.
 * @returns lines to print.
 * @throws OpdError when a record cannot be read.
 */
export async function recordCatalogues(root: string): Promise<string[]> {
  const reader = nodeFiles(join(root, 'content'));
  const today = await currentDay(root);
  const plan: PlannedFile[] = [];
  for (const slug of await listSites(root)) {
    const site = await readSiteContent(reader, slug, today);
    const published = publishedDatasets(site);
    if (published.size === 0) continue;
    const path = `content/${slug}/${catalogueFile}`;
    const record = readRecord(site.catalogueYaml);
    if (!record.ok || site.catalogueYaml?.mistakes.length) {
      throw new OpdError(`${path} cannot be read.`, `See what is wrong: npm run check -- ${slug}`);
    }
    plan.push({ path, text: renderRecord(extendedRecord(record.value, published)) });
  }
  const written = await bringUpToDate(root, plan);
  return written.length > 0 ? written.map((path) => `wrote ${path}`) : ['Every published dataset is recorded.'];
}

function renderRecord(record: CatalogueRecord): string {
  return comment + stringify(record, { lineWidth: 0, keepUndefined: false });
}
