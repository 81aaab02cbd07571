import { describe, expect, test } from 'vitest';
import { listed } from '../../src/integration/photo-list.ts';

/** A module as Astro 7.3 writes it for an image. */
const module = (src: string, path: string) => `export default 
  new Proxy({"src":"${src}","width":4,"height":3,"format":"jpg"}, {
    get(target, name, receiver) {
      if (name === 'fsPath') {
        return ${JSON.stringify(path)};
      }
      if (target[name] !== undefined) globalThis.seen.push(${JSON.stringify(path)});
      return target[name];
    }
  })
`;

const list = `
import A from "./a.jpg?astroContentImageFlag=&importer=x.mdx";
import B from "./b.jpg?astroContentImageFlag=&importer=y.mdx";
export default new Map([["a", A], ["b", B]]);
`;

/** What the list exports. */
async function mapOf(code: string): Promise<Map<string, Record<string, unknown>>> {
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)).default;
}

describe("Astro's list of photos", () => {
  test('holds them as their modules did, each with its own path', async () => {
    const seen: string[] = [];
    Reflect.set(globalThis, 'seen', seen);
    const code = listed(
      list,
      new Map([
        ['A', module('/1', '/isi/"a}).jpg')],
        ['B', module('/2', '/isi/b.jpg')],
      ]),
    );
    const images = await mapOf(code);
    expect(code).not.toContain('import');
    expect(code.match(/new Proxy/g)).toHaveLength(1);
    expect([images.get('a')?.src, images.get('b')?.src, images.get('b')?.width]).toEqual(['/1', '/2', 4]);
    expect(seen).toEqual(['/isi/"a}).jpg', '/isi/b.jpg', '/isi/b.jpg']);
    expect(images.get('a')?.fsPath).toBe('/isi/"a}).jpg');
  });

  test('imports what is written otherwise, and what was not read', () => {
    const code = listed(list, new Map([['A', 'export default {"src":"/1"}']]));
    expect(code.trim()).toBe(list.trim());
  });
});
