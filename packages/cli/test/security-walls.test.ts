import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const root = new URL('../../../', import.meta.url);
const page = readFileSync(new URL('SECURITY.md', root), 'utf8');

/** Rows of the table of walls: what stands there, and the tests that attack it. */
const walls = (/^## Walls\n([\s\S]*?)^## /m.exec(page)?.[1] ?? '')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| wall') && !line.startsWith('| ---'))
  .map((line) => {
    const [wall = '', , attackers = ''] = line.replace(/^\| /, '').split(' | ');
    return { wall, files: [...attackers.matchAll(/\]\(([^)]+)\)/g)].map(([, path = '']) => path) };
  });

describe('SECURITY.md', () => {
  test('names its walls', () => expect(walls.length).toBeGreaterThan(15));

  test.each(walls)('$wall: there are tests that attack it', ({ files }) => {
    expect(files).not.toEqual([]);
    for (const path of files) {
      expect(path).toMatch(/\.test\.ts$/);
      expect(existsSync(new URL(path, root)), path).toBe(true);
    }
  });
});
