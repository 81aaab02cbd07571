import { describe, expect, test } from 'vitest';
import { sitesOfChange } from '../src/preview/changes.ts';

const sites = ['alpha', 'beta', 'cms', 'portal'];

describe('which sites a change concerns', () => {
  test.each([
    ['alpha/berita/2026-01-02-x/index.mdx', ['alpha', 'portal']],
    ['alpha/opd.yaml', ['alpha', 'cms', 'portal']],
    ['beta/galeri/x/foto 1.jpg', ['beta', 'portal']],
    ['portal/opd.yaml', ['cms', 'portal']],
    ['kabupaten.yaml', ['alpha', 'beta', 'cms', 'portal']],
    ['gamma/opd.yaml', ['cms', 'portal']],
    ['alpha/berita/opd.yaml', ['alpha', 'portal']],
    ['.git/index', []],
    ['.git/opd.yaml', []],
    ['README.md', []],
  ])('%s', (path, expected) => expect(sitesOfChange(path, sites)).toEqual(expected));

  test('with --only, no other site is built', () => {
    expect(sitesOfChange('alpha/opd.yaml', ['alpha'])).toEqual(['alpha']);
    expect(sitesOfChange('beta/opd.yaml', ['alpha'])).toEqual([]);
    expect(sitesOfChange('kabupaten.yaml', ['alpha'])).toEqual(['alpha']);
  });
});
