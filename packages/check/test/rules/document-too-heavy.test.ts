import { mostDocumentBytes } from '@opd/files';
import { describe, expect, it } from 'vitest';
import { checkFile } from '../example-site.ts';

/** Rows of a table with as many bytes. */
const table = (bytes: number) => Buffer.concat([Buffer.from('desa,balita\n'), Buffer.alloc(bytes - 12, 'Kanor,120\n')]);

describe('document-too-heavy', () => {
  it('finds a document over 20 MB', async () => {
    expect(await checkFile('balita.csv', table(mostDocumentBytes + 1024 * 1024))).toMatchObject([
      {
        ruleId: 'document-too-heavy',
        message: 'Berkas "balita.csv" berukuran 21,0 MB; paling besar 20 MB.',
        help: expect.stringContaining('bagi per bab'),
      },
    ]);
  });

  it('is content with one of just 20 MB', async () => {
    expect(await checkFile('balita.csv', table(mostDocumentBytes))).toEqual([]);
  });
});
