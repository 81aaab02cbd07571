import { describe, expect, it } from 'vitest';
import { checkFields } from '../example-site.ts';
import { only } from '../only.ts';

const rule = 'photo-cover-ceremonial';
const cover = (kind: string) => `cover:\n  src: ./panen.webp\n  alt: Petani memanen padi di sawah\n  kind: ${kind}`;

describe(rule, () => {
  it.each(['seremonial', 'potret'])('warns of a cover of kind %s', async (kind) => {
    expect(only(rule, await checkFields(cover(kind)))).toMatchObject([{ severity: 'warning', line: 12, column: 3 }]);
  });

  it('is content with work and its results, and with ceremonies further below', async () => {
    const photos = 'photos:\n  - { src: ./panen.webp, alt: Warga dan petugas berjabat tangan, kind: seremonial }';
    expect(only(rule, await checkFields(`${cover('hasil')}\n${photos}`))).toEqual([]);
    expect(only(rule, await checkFields('cover: x'))).toEqual([]);
  });
});
