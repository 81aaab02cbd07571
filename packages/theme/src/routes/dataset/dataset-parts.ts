import { entriesOf } from '../../entries.ts';
import { once } from '../../lists/once.ts';
import { partsOf } from '../../lists/parts.ts';

/** More than elsewhere: the identifier of a dataset is a place on the first of these pages, as long as it has room. */
const datasetsOnPage = 80;

/** All datasets in parts, by title. */
export const datasetParts = once(async () => {
  const collator = new Intl.Collator('id');
  const datasets = await entriesOf('dataset');
  const byTitle = datasets.toSorted((a, b) => collator.compare(a.data.title, b.data.title));
  return partsOf(byTitle, '/dataset/', datasetsOnPage);
});
