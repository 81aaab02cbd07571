import { expect, test } from 'vitest';
import { findOutdatedMends } from '../../src/integration/mend-decap.ts';

test('every line of Decap that is mended is there, once', async () => {
  expect(await findOutdatedMends()).toEqual([]);
  expect(
    await findOutdatedMends([{ file: 'decap-cms-core/dist/esm/actions/entries.js', code: 'gone()', instead: '' }]),
  ).toEqual(['decap-cms-core/dist/esm/actions/entries.js: gone()']);
});
