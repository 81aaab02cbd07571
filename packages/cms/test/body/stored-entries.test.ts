import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { fromMdx } from '../../src/body/from-mdx.ts';
import { toMdx } from '../../src/body/to-mdx.ts';
import { splitFile } from '../../src/entry-file/split-file.ts';
import { throughDecap } from './decap-editor.ts';
import { treeOf } from './shown-text.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const bodies = globSync('content/*/*/*/index.mdx', { cwd: root }).map((file) => ({
  file,
  body: splitFile(readFileSync(`${root}${file}`, 'utf8')).body.trim(),
}));

describe('the texts of this repository', () => {
  test('are there', () => {
    expect(bodies.length).toBeGreaterThan(50);
  });

  test('are read by the build as they were, once they were opened and saved', () => {
    for (const { file, body } of bodies) {
      const saved = toMdx(fromMdx(body));
      expect({ file, tree: treeOf(saved) }).toEqual({ file, tree: treeOf(body) });
      expect(toMdx(fromMdx(saved))).toBe(saved);
      expect(() => mdxToJs(saved)).not.toThrow();
    }
  });

  test('are the same when Decap wrote all of them anew', () => {
    for (const { body } of bodies) expect(toMdx(throughDecap(fromMdx(body)))).toBe(toMdx(fromMdx(body)));
  });

  test('keep their bytes: nothing changes that nobody changed', () => {
    const changed = bodies.filter(({ body }) => toMdx(fromMdx(body)) !== body).map(({ file }) => file);
    expect(changed).toEqual([]);
  });
});
