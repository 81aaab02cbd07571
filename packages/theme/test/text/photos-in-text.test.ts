import { describe, expect, test } from 'vitest';
import { photosInText } from '../../src/text/photos-in-text.ts';

describe('photos that a text shows', () => {
  test.each([
    ['in Markdown', '![Petani](./panen.webp "Panen")', ['./panen.webp']],
    ['by a component', '<Foto src="./panen.webp" alt="Petani" />', ['./panen.webp']],
    ['by a name', '![Petani][panen]\n\n[panen]: ./panen.webp', ['./panen.webp']],
    [
      'inside something else',
      '<Galeri>\n\n![a](./a.jpg) ![b](./b.PNG)\n\n</Galeri>\n\n- ![a](./a.jpg)',
      ['./a.jpg', './b.PNG'],
    ],
    ['none of others', '![a](https://contoh.example/a.jpg) ![b](../b.jpg) ![c](c.jpg)\n\n[d]: ./d.pdf', []],
    ['none in code', '`![a](./a.jpg)`', []],
    ['none when it cannot be read', '![a](./a.jpg) <Galeri>', []],
    ['none', 'Tanpa foto.', []],
  ])('%s', (_, text, expected) => {
    expect(photosInText(text)).toEqual(expected);
  });
});
