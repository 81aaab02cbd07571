import { expect, test } from 'vitest';
import { focusOf } from '../../src/integration/focus.ts';
import { routesOf } from '../../src/integration/routes.ts';

const focus = ['berita/2026-11-24-panen-raya'];

test('a preview may build the pages of some entries alone', () => {
  expect(focusOf({ OPD_PREVIEW: '1', OPD_FOCUS: JSON.stringify(focus) })).toEqual(focus);
  expect(focusOf({ OPD_PREVIEW: '1' })).toBeUndefined();
});

test('what is published is always built whole', () => {
  expect(focusOf({ OPD_FOCUS: JSON.stringify(focus) })).toBeUndefined();
});

test('only their pages and files have a route then', () => {
  const patterns = routesOf('dinkes', new URL('file:///none/'), focus).map(({ pattern }) => pattern);
  expect(patterns).toContain('/berita/[id]');
  expect(patterns).toContain('/[type]/[id]/[file].pdf');
  expect(patterns.filter((pattern) => !/^\/(berita|\[type\])\/\[id\]/.test(pattern))).toEqual([]);
});
