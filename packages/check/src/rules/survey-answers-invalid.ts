import { eachCsvRow } from '@opd/files/csv';
import { contentTypes, parseEntry, readAnswers } from '@opd/schema';
import { startOf } from '../asset-rule.ts';
import { defineRule } from '../rule.ts';

/** How much is told of one file: the same mistake tends to stand in every row. */
const mostTold = 5;

/** The answers of a survey are complete and hold nobody's data. Source: Permenpan RB 14/2017; UU 27/2022. */
export const surveyAnswersInvalid = defineRule({
  id: 'survey-answers-invalid',
  severity: 'error',
  summary: 'Berkas jawaban SKM berisi sembilan unsur dengan jawaban 1 sampai 4.',
  why:
    'Indeks dan mutu dihitung dari berkas ini (Permenpan RB 14/2017), jadi jawaban yang kosong membuatnya keliru. ' +
    'Kolom lain ditolak agar nama dan nomor responden tidak ikut terbit.',
  example: {
    bad: 'persyaratan,prosedur,waktu,biaya,produk,kompetensi,perilaku,pengaduan,sarana\n4,4,3,4,4,,4,3,4',
    good: 'persyaratan,prosedur,waktu,biaya,produk,kompetensi,perilaku,pengaduan,sarana\n4,4,3,4,4,4,4,3,4',
  },
  *entry({ type, frontmatter, assets }) {
    if (type.name !== contentTypes.skm.name) return;
    const parsed = parseEntry(contentTypes.skm, frontmatter.value);
    if (!parsed.ok) return;
    const name = parsed.value.answers.replace(/^\.\//, '');
    const asset = assets.find((file) => file.name === name);
    if (asset?.csv === undefined) return;
    let rows: (readonly string[])[] = [];
    eachCsvRow(asset.csv, () => {
      rows = [];
      return (cells) => rows.push(cells);
    });
    const read = readAnswers(rows);
    if (read.ok) return;
    for (const { row, message, help } of read.problems.slice(0, mostTold)) {
      yield { ...startOf(asset.path), line: row, message: `${asset.name}: ${message}`, help };
    }
  },
});
