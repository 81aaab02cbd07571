export { type CompareOptions, compareSites } from './compare-sites.ts';
export { type ChangedView, type ComparedPage, percent, summarise } from './report.ts';
