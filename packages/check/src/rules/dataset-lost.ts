import { contentTypes, parseEntry } from '@opd/schema';
import type { FileRemark } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { catalogueFile, placeInRecord, publishedDatasets, readRecord } from '../site/catalogue.ts';
import type { SiteContent } from '../site/site-content.ts';

/**
 * What was published as open data stays in the catalogue until it is withdrawn in words. Source: ckanext-dcat, which
 * deletes in its portal every dataset that a valid catalogue no longer names; W3C Data on the Web Best Practices, 27.
 */
export const datasetLost = defineRule({
  id: 'dataset-lost',
  severity: 'error',
  summary: 'Dataset yang pernah terbit tidak hilang diam-diam.',
  why:
    'Portal Satu Data menghapus setiap dataset yang tidak lagi disebut katalog situs ini. Orang yang memakai data itu ' +
    'berhak tahu bahwa datanya ditarik, dan mengapa.',
  example: {
    bad: 'datasets:\n  - id: luas-sawah\n    files:\n      - name: luas-sawah.csv',
    good: 'datasets:\n  - id: luas-sawah\n    files:\n      - name: luas-sawah.csv\n    withdrawn:\n      date: 2026-04-15\n      reason: Digabung ke dataset lahan pertanian.',
  },
  *site(site) {
    const { slug, catalogueYaml } = site;
    const file = `${slug}/${catalogueFile}`;
    for (const { line, column, message, help } of catalogueYaml?.mistakes ?? [])
      yield { file, line, column, message, help };
    if (catalogueYaml?.mistakes.length) return;
    const record = readRecord(catalogueYaml);
    if (!record.ok) {
      for (const { path, message, help } of record.problems)
        yield { file, ...placeInRecord(site, path), message, help };
      return;
    }
    const published = publishedDatasets(site);
    for (const [index, { id, files, withdrawn }] of record.value.datasets.entries()) {
      const remark = (path: readonly (string | number)[], message: string, help: string): FileRemark => ({
        file,
        ...placeInRecord(site, ['datasets', index, ...path]),
        message,
        help,
      });
      const offered = published.get(id);
      if (withdrawn) {
        if (offered) yield remark(['withdrawn'], `Dataset "${id}" dicatat sudah ditarik, tetapi masih terbit.`, reuse);
        continue;
      }
      if (!offered) {
        if (!isBroken(site, id)) yield remark(['id'], `Dataset "${id}" hilang dari katalog.`, restore(slug, id));
        continue;
      }
      for (const [place, { name, withdrawn: gone }] of files.entries()) {
        if (gone || offered.includes(name)) continue;
        yield remark(
          ['files', place, 'name'],
          `Berkas "${name}" hilang dari dataset "${id}".`,
          `Tawarkan lagi berkas dengan nama itu, atau tambahkan di bawahnya: withdrawn: { date: …, reason: … }`,
        );
      }
    }
  },
});

const reuse =
  'Pakai nama folder lain untuk dataset yang baru, atau hapus catatan withdrawn bila dataset itu diterbitkan lagi.';

const restore = (slug: string, id: string) =>
  `Kembalikan folder content/${slug}/dataset/${id} dengan nama yang sama dan tanpa tanda draf. Bila memang ditarik, ` +
  'tambahkan di catatan ini: withdrawn: { date: …, reason: … }';

/** Its fields are wrong, which is told there; it is not lost. */
function isBroken({ entries, slug }: SiteContent, id: string): boolean {
  const entry = entries.find(({ path }) => path === `${slug}/dataset/${id}/index.mdx`);
  return entry !== undefined && !parseEntry(contentTypes.dataset, entry.frontmatter.value).ok;
}
