import { contentTypes, parseEntry } from '@opd/schema';
import { startOf } from '../asset-rule.ts';
import { tableProblems } from '../documents/table-problems.ts';
import { defineRule } from '../rule.ts';

/**
 * Every CSV file of a dataset holds the columns that its page describes, with cells of the described type.
 * Source: Frictionless Table Schema; Perpres 39/2019 (standard data and metadata).
 */
export const datasetTableInvalid = defineRule({
  id: 'dataset-table-invalid',
  severity: 'error',
  summary: 'Isi berkas CSV sesuai dengan keterangan kolomnya.',
  why:
    'Orang dan program memakai data menurut keterangan kolomnya (Perpres 39/2019 tentang Satu Data Indonesia). Satu ' +
    'kolom yang tertukar atau angka yang ditulis sebagai kata membuat hitungan mereka salah.',
  example: {
    bad: 'desa,ton\nKanor,dua belas',
    good: 'desa,ton\nKanor,12',
  },
  *entry({ type, frontmatter, assets }) {
    if (type.name !== contentTypes.dataset.name) return;
    const parsed = parseEntry(contentTypes.dataset, frontmatter.value);
    if (!parsed.ok) return;
    const offered = new Set(parsed.value.documents.map(({ file }) => file.replace(/^\.\//, '')));
    for (const asset of assets) {
      if (asset.csv === undefined || !offered.has(asset.name)) continue;
      const { told, untold } = tableProblems(asset.csv, parsed.value.columns);
      for (const [index, { row, message, help }] of told.entries()) {
        const more =
          untold > 0 && index === told.length - 1 ? ` Masih ada ${untold} kesalahan lain di berkas ini.` : '';
        yield { ...startOf(asset.path), line: row, message: `${asset.name}: ${message}${more}`, help };
      }
    }
  },
});
