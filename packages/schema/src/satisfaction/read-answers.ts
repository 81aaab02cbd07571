import type { TableProblem } from '../table-schema/judge-table.ts';
import { type SatisfactionElement, satisfactionElements } from './elements.ts';

/** The answers of one respondent: 1 (bad) to 4 (good) for every element. */
export type SurveyAnswers = Readonly<Record<SatisfactionElement, number>>;

/** What was read, or all that is wrong with it. */
export type AnswersRead =
  | { readonly ok: true; readonly answers: readonly SurveyAnswers[] }
  | { readonly ok: false; readonly problems: readonly TableProblem[] };

const names = satisfactionElements.map(({ value }) => value);

/**
 * Reads the answers of a survey from the rows of a CSV file: a header with the names of the nine elements in any order,
 * then a row for each respondent with 1, 2, 3 or 4 in every cell. A row with a gap is a mistake: the method counts the
 * same people for every element. No other column is allowed, so that nobody's name or number is published by accident.
 */
export function readAnswers(rows: readonly (readonly string[])[]): AnswersRead {
  const [header = [], ...body] = rows;
  const missing = names.filter((name) => !header.includes(name));
  const strange = header.filter(
    (name, place) => !names.some((known) => known === name) || header.indexOf(name) < place,
  );
  if (missing.length > 0 || strange.length > 0) {
    const lacks = missing.length > 0 ? `belum memuat kolom ${missing.join(', ')}` : '';
    const extra = strange.length > 0 ? `memuat kolom lain atau kembar: ${strange.join(', ')}` : '';
    return {
      ok: false,
      problems: [
        {
          row: 1,
          message: `Baris pertama ${[lacks, extra].filter(Boolean).join(' dan ')}.`,
          help: `Tulis tepat sembilan kolom ini: ${names.join(', ')}. Jangan sertakan nama, nomor, atau data diri responden.`,
        },
      ],
    };
  }
  const problems: TableProblem[] = [];
  const answers = body.map((cells, index) => {
    const wrong = header.filter((_, place) => !/^[1-4]$/.test(cells[place] ?? ''));
    if (wrong.length > 0 || cells.length !== header.length) {
      problems.push({
        row: index + 2,
        message: `Baris ${index + 2} tidak berisi jawaban 1 sampai 4 di kolom ${wrong.join(', ') || 'yang tidak bernama'}.`,
        help: 'Setiap responden menjawab sembilan unsur dengan 1, 2, 3, atau 4. Hapus baris yang jawabannya tidak lengkap.',
      });
    }
    return toAnswers((name) => Number(cells[header.indexOf(name)]));
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, answers };
}

function toAnswers(answerTo: (element: SatisfactionElement) => number): SurveyAnswers {
  return {
    persyaratan: answerTo('persyaratan'),
    prosedur: answerTo('prosedur'),
    waktu: answerTo('waktu'),
    biaya: answerTo('biaya'),
    produk: answerTo('produk'),
    kompetensi: answerTo('kompetensi'),
    perilaku: answerTo('perilaku'),
    pengaduan: answerTo('pengaduan'),
    sarana: answerTo('sarana'),
  };
}
