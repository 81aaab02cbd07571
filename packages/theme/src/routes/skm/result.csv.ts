import { site } from 'virtual:opd/site';
import type { APIRoute } from 'astro';
import { entryPaths } from '../../entries.ts';
import type { Entry } from '../../entry.ts';
import { formatPeriod } from '../../format/period.ts';
import { readSurvey } from '../../survey/read-survey.ts';
import { surveyCsv } from '../../survey/survey-csv.ts';

export const getStaticPaths = () => entryPaths('skm');

/** The result of a survey as a table for programs. */
export const GET: APIRoute<{ entry: Entry<'skm'> }> = async ({ props: { entry } }) =>
  new Response(surveyCsv(await readSurvey(site, entry), formatPeriod(entry.data.period)));
