import { pdf } from '../test/document/documents.ts';
import type { ChosenFile } from './form.ts';

const words = 'BT /F1 12 Tf 72 720 Td (Jadwal puskesmas keliling di tiga dusun, tahun 2026.) Tj ET';

/** A small PDF with text that can be searched. */
export function pdfFile(name: string): ChosenFile {
  const file = pdf(
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${words.length}>>\nstream\n${words}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
  );
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(file) };
}

/** A small table. */
export function csvFile(name: string): ChosenFile {
  const text = name.startsWith('jawaban-') ? surveyAnswers() : 'Desa,Balita\nKanor,120\nTemu,95\n';
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
}

/** Answers of thirty respondents to the nine questions of a satisfaction survey. */
function surveyAnswers(): string {
  const questions = 'persyaratan,prosedur,waktu,biaya,produk,kompetensi,perilaku,pengaduan,sarana';
  const answers = Array.from({ length: 30 }, (_, respondent) =>
    Array(9)
      .fill(3 + (respondent % 2))
      .join(','),
  );
  return `${[questions, ...answers].join('\n')}\n`;
}
