import { describe, expect, test } from 'vitest';
import { sitesOfChange } from '../src/preview/changes.ts';

const sites = ['alpha', 'beta', 'portal'];

describe('which sites a change concerns', () => {
  test.each([
    ['alpha/berita/2026-01-02-x/index.mdx', ['alpha', 'portal']],
    ['alpha/opd.yaml', ['alpha', 'portal']],
    ['beta/galeri/x/foto 1.jpg', ['beta', 'portal']],
    ['portal/opd.yaml', ['portal']],
    ['kabupaten.yaml', ['alpha', 'beta', 'portal']],
    ['gamma/opd.yaml', ['portal']],
    ['.git/index', []],
    ['README.md', []],
  ])('%s', (path, expected) => expect(sitesOfChange(path, sites)).toEqual(expected));

  test('with --only, no other site is built', () => {
    expect(sitesOfChange('alpha/opd.yaml', ['alpha'])).toEqual(['alpha']);
    expect(sitesOfChange('beta/opd.yaml', ['alpha'])).toEqual([]);
    expect(sitesOfChange('kabupaten.yaml', ['alpha'])).toEqual(['alpha']);
  });
});
