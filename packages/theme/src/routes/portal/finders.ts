import { entriesOf } from '../../entries.ts';
import { informationFinder, performanceFinder } from '../../finder/documents.ts';
import { serviceFinder } from '../../finder/services.ts';
import { finderPages } from '../../finder/view-paths.ts';
import { once } from '../../lists/once.ts';

/** The pages of all services. */
export const servicePages = once(async () => finderPages(serviceFinder(await entriesOf('layanan'))));

/** The pages of all performance documents. */
export const performancePages = once(async () => finderPages(performanceFinder(await entriesOf('kinerja'))));

/** The pages of the list of public information. */
export const informationPages = once(async () => finderPages(informationFinder(await entriesOf('informasi'))));
