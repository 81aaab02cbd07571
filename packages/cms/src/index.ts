export { type CmsOptions, cms } from './integration/cms.ts';
