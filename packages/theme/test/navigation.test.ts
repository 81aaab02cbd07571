import { describe, expect, test } from 'vitest';
import { patternsOf } from '../src/integration/routes.ts';
import { isInSection, menuOf } from '../src/navigation.ts';

describe('the menu', () => {
  test.each(['dinkes', 'portal'])('of %s leads only to pages that exist', (slug) => {
    const patterns = Object.keys(patternsOf(slug));
    const paths = menuOf({ slug })
      .flatMap((item) => [item, ...(item.pages ?? [])])
      .map(({ path }) => path);
    for (const path of paths) expect(patterns).toContain(path.replace(/\/$/, ''));
  });

  test('a page belongs to the section that lists its type', () => {
    const inSection = (path: string) => menuOf({ slug: 'dinkes' }).find((item) => isInSection(item, path))?.label;
    expect(inSection('/agenda/2026-12-01-rapat/')).toBe('Publikasi');
    expect(inSection('/layanan/')).toBe('Layanan');
    expect(inSection('/')).toBeUndefined();
  });
});
