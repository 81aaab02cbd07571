import { startOf } from '../asset-rule.ts';
import { defineRule } from '../rule.ts';
import { catalogueFile, publishedDatasets, readRecord } from '../site/catalogue.ts';

/** What is published as open data is recorded, so that it cannot be lost unseen. See `dataset-lost`. */
export const datasetUnrecorded = defineRule({
  id: 'dataset-unrecorded',
  severity: 'warning',
  summary: 'Dataset yang terbit dicatat di katalog.yaml.',
  why: 'Catatan itu menjaga agar dataset tidak hilang diam-diam dari portal Satu Data. Yang belum tercatat belum terjaga.',
  example: {
    bad: 'datasets: []',
    good: 'datasets:\n  - id: hasil-panen\n    files:\n      - name: hasil.csv',
  },
  *site(site) {
    const record = readRecord(site.catalogueYaml);
    if (!record.ok) return;
    const known = new Map(record.value.datasets.map(({ id, files }) => [id, files.map(({ name }) => name)]));
    for (const [id, files] of publishedDatasets(site)) {
      const missing = files.filter((name) => !known.get(id)?.includes(name));
      if (missing.length === 0) continue;
      yield {
        ...startOf(`${site.slug}/dataset/${id}/index.mdx`),
        message: `Dataset "${id}" (${missing.join(', ')}) belum tercatat di content/${site.slug}/${catalogueFile}.`,
        help: 'Tidak perlu mengubah tulisan. Pengelola situs mencatatnya dengan: npm run opd -- catalogue',
      };
    }
  },
});
