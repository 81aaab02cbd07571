import { describe, expect, it } from 'vitest';
import { brief, checkBody } from '../example-site.ts';

describe('heading-level-one', () => {
  it.each([
    ['# Judul', '1:1'],
    ['Judul\n=====', '1:1'],
    ['Teks.\n\n- # Judul', '3:3'],
    ['> # Judul', '1:3'],
  ])('finds %j', async (body, place) => {
    expect(brief(await checkBody(body))).toEqual([`${place} heading-level-one`]);
  });

  it.each(['## Judul\n\n### Bagian', 'Judul\n-----', '\\# bukan judul', '#bukan judul'])(
    'is content with %j',
    async (body) => {
      expect(await checkBody(body)).toEqual([]);
    },
  );
});
