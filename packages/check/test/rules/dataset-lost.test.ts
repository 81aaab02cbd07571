import { describe, expect, it } from 'vitest';
import { type ContentTree, check, datasetWith } from '../example-site.ts';
import { only } from '../only.ts';

const csv = 'desa,ton\nKanor,12\n';
const entry = 'dinas/dataset/hasil-panen/index.mdx';
const file = 'dinas/katalog.yaml';
const lost = async (change: ContentTree) => only('dataset-lost', await check({ ...datasetWith(csv), ...change }));
const recorded = 'datasets:\n  - id: hasil-panen\n    files:\n      - name: hasil.csv\n';
const withdrawn = 'withdrawn: { date: 2026-04-15, reason: Digabung ke dataset lahan pertanian. }';

describe('dataset-lost', () => {
  it('is content while every recorded dataset is published with its files', async () => {
    expect(await lost({})).toEqual([]);
    expect(await lost({ [file]: undefined })).toEqual([]);
  });

  it.each([
    ['deleted', undefined],
    ['made a draft', datasetWith(csv, 'draft: true')[entry]],
    ['dated later', String(datasetWith(csv)[entry]).replace('published: 2026-04-15', 'published: 2026-05-15')],
  ])('finds a dataset that was %s', async (_what, text) => {
    expect(await lost({ [entry]: text })).toMatchObject([
      {
        file,
        line: 2,
        message: 'Dataset "hasil-panen" hilang dari katalog.',
        help: expect.stringContaining('withdrawn'),
      },
    ]);
  });

  it('finds a file that got another name', async () => {
    const renamed = String(datasetWith(csv)[entry]).replace('./hasil.csv', './hasil-2026.csv');
    const found = await lost({ [entry]: renamed, 'dinas/dataset/hasil-panen/hasil-2026.csv': csv });
    expect(found).toMatchObject([{ line: 4, message: 'Berkas "hasil.csv" hilang dari dataset "hasil-panen".' }]);
  });

  it('lets a dataset or a file go that is withdrawn in words, and does not let the name be used again', async () => {
    const gone = { [entry]: undefined, 'dinas/dataset/hasil-panen/hasil.csv': undefined };
    expect(await lost({ ...gone, [file]: `${recorded}    ${withdrawn}\n` })).toEqual([]);
    expect(await lost({ [file]: `${recorded}    ${withdrawn}\n` })).toMatchObject([
      { message: 'Dataset "hasil-panen" dicatat sudah ditarik, tetapi masih terbit.' },
    ]);
    const old = `${recorded}      - name: lama.csv\n        ${withdrawn}\n`;
    expect(await lost({ [file]: old })).toEqual([]);
  });

  it('asks for a reason', async () => {
    const [finding] = await lost({ [file]: `${recorded}    withdrawn: { date: 2026-04-15 }\n` });
    expect(finding?.message).toContain('"Alasan" wajib diisi');
  });

  it('leaves a dataset whose fields are wrong to those who judge fields', async () => {
    const wrong = String(datasetWith(csv)[entry]).replace('measure: ton\n', '');
    expect(await lost({ [entry]: wrong })).toEqual([]);
  });

  it('says that a record cannot be read', async () => {
    expect(await lost({ [file]: 'datasets: [\n' })).toMatchObject([{ file }]);
    expect(await lost({ [file]: 'datasets: satu\n' })).toMatchObject([
      { file, message: expect.stringMatching(/daftar/) },
    ]);
  });
});
