import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finder } from '../../src/finder/facet.ts';
import { finderPages } from '../../src/finder/view-paths.ts';
import { openFacets, viewsOf } from '../../src/finder/views.ts';
import { viewDescription, viewParents, viewTitle } from '../../src/finder/words.ts';

interface Fruit {
  readonly name: string;
  readonly colours: readonly string[];
  readonly size: string;
  readonly shop: string;
}

const choices = (...values: string[]) => values.map((value) => ({ value, label: value.toUpperCase() }));

const fruitFinder = (items: readonly Fruit[]): Finder<Fruit> => ({
  base: '/buah/',
  items,
  facets: [
    { name: 'warna', label: 'Warna', choices: choices('merah', 'hijau', 'biru'), valuesOf: ({ colours }) => colours },
    { name: 'toko', label: 'Toko', choices: choices('pasar', 'warung'), valuesOf: ({ shop }) => [shop] },
    { name: 'ukuran', label: 'Ukuran', choices: choices('kecil', 'besar'), valuesOf: ({ size }) => [size] },
  ],
  together: [
    ['warna', 'ukuran'],
    ['toko', 'ukuran'],
  ],
});

const apple = { name: 'apel', colours: ['merah', 'hijau'], size: 'kecil', shop: 'pasar' };
const melon = { name: 'melon', colours: ['hijau'], size: 'besar', shop: 'pasar' };
const chili = { name: 'cabai', colours: ['merah'], size: 'kecil', shop: 'warung' };
const finder = fruitFinder([apple, melon, chili]);
const viewAt = (path: string) => {
  const view = viewsOf(finder).find((one) => one.path === path);
  if (!view) throw new Error(`There is no view at ${path}`);
  return view;
};

describe('a finder', () => {
  test('has a page for every choice, and for choices that go together, in one order of their facets', () => {
    expect(viewsOf(finder).map(({ path, items }) => [path, items.map(({ name }) => name).join()])).toEqual([
      ['/buah/', 'apel,melon,cabai'],
      ['/buah/warna/merah/', 'apel,cabai'],
      ['/buah/warna/merah/ukuran/kecil/', 'apel,cabai'],
      ['/buah/warna/hijau/', 'apel,melon'],
      ['/buah/warna/hijau/ukuran/kecil/', 'apel'],
      ['/buah/warna/hijau/ukuran/besar/', 'melon'],
      ['/buah/toko/pasar/', 'apel,melon'],
      ['/buah/toko/pasar/ukuran/kecil/', 'apel'],
      ['/buah/toko/pasar/ukuran/besar/', 'melon'],
      ['/buah/toko/warung/', 'cabai'],
      ['/buah/toko/warung/ukuran/kecil/', 'cabai'],
      ['/buah/ukuran/kecil/', 'apel,cabai'],
      ['/buah/ukuran/besar/', 'melon'],
    ]);
  });

  test('says how much each choice leads to, and leaves out what leads nowhere', () => {
    const facets = openFacets(finder, viewAt('/buah/warna/merah/'));
    expect(
      facets.map(({ name, choices: open }) => [name, open.map(({ value, count }) => `${value} ${count}`)]),
    ).toEqual([
      ['warna', ['merah 2', 'hijau 2']],
      ['toko', ['pasar 2', 'warung 1']],
      ['ukuran', ['kecil 2']],
    ]);
  });

  test('keeps what goes with a new choice, replaces what does not, and gives a way back', () => {
    const [colour, shop, size] = openFacets(finder, viewAt('/buah/warna/hijau/ukuran/kecil/'));
    expect(colour).toMatchObject({
      all: '/buah/ukuran/kecil/',
      choices: [
        { path: '/buah/warna/merah/ukuran/kecil/' },
        { path: '/buah/warna/hijau/ukuran/kecil/', isChosen: true },
      ],
    });
    // A shop does not go with a colour: both of what is chosen give way.
    expect(shop?.choices[0]).toMatchObject({ path: '/buah/toko/pasar/', count: 2 });
    expect(size?.all).toBe('/buah/warna/hijau/');
  });

  test('is cut into parts, each with its own address, title and way back', () => {
    const many = fruitFinder(Array.from({ length: 51 }, () => apple));
    const { first, others } = finderPages(many);
    expect(first.part.items).toHaveLength(50);
    expect(others.slice(0, 2).map(({ params }) => params.choices)).toEqual(['laman/2', 'warna/merah']);
    const second = others[0]?.props;
    if (!second) throw new Error('There is no second part');
    expect(viewTitle('Buah', second.view, second.part)).toBe('Buah, laman 2');
    expect(viewParents('Buah', many, second.part)).toEqual([{ name: 'Buah', path: '/buah/' }]);
    expect(viewParents('Buah', many, first.part)).toEqual([]);
    const small = viewAt('/buah/ukuran/kecil/');
    expect(viewDescription('buah', small)).toBe('2 buah dari semua perangkat daerah. Ukuran: KECIL.');
  });

  test('of nothing has its one page', () => {
    const { first, others } = finderPages(fruitFinder([]));
    expect(first.part).toMatchObject({ items: [], page: 1, last: 1, base: '/buah/' });
    expect(others).toEqual([]);
  });

  test('whatever it holds: no page is empty, no address twice, and every choice leads to a page with that many', () => {
    const fruit = fc.record({
      name: fc.string(),
      colours: fc.array(fc.constantFrom('merah', 'hijau', 'biru', 'ungu')),
      size: fc.constantFrom('kecil', 'besar', 'sedang'),
      shop: fc.constantFrom('pasar', 'warung'),
    });
    fc.assert(
      fc.property(fc.array(fruit, { minLength: 1 }), (items) => {
        const any = fruitFinder(items);
        const views = new Map(viewsOf(any).map((view) => [view.path, view]));
        expect(views.size).toBe(viewsOf(any).length);
        for (const view of views.values()) {
          expect(view.items.length).toBeGreaterThan(0);
          for (const { choices: open, all } of openFacets(any, view)) {
            if (all !== undefined) expect(views.has(all)).toBe(true);
            for (const { path, count } of open) expect(views.get(path)?.items).toHaveLength(count);
          }
        }
      }),
    );
  });
});
