import { type SurveyResult, surveyResult } from '@opd/derive/satisfaction';
import { decodeText } from '@opd/files';
import { eachCsvRow } from '@opd/files/csv';
import { readAnswers } from '@opd/schema';
import type { Entry } from '../entry.ts';
import { readEntryFile } from '../entry-files.ts';
import type { Site } from '../site.ts';

/**
 * Reckons a survey from its file of answers.
 * @throws Error when the answers cannot be read; the check has said so before.
 */
export async function readSurvey(site: Pick<Site, 'slug' | 'contentRoot'>, entry: Entry<'skm'>): Promise<SurveyResult> {
  const rows: (readonly string[])[] = [];
  eachCsvRow(decodeText(await readEntryFile(site, entry, entry.data.answers)), () => {
    rows.length = 0;
    return (cells) => rows.push(cells);
  });
  const read = readAnswers(rows);
  if (!read.ok) throw new Error(`Unexpected answers in skm/${entry.id}: ${read.problems[0]?.message ?? ''}`);
  return surveyResult(read.answers, entry.data.leastRespondents);
}
