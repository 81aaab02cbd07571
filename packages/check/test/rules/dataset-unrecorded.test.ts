import { describe, expect, it } from 'vitest';
import { check, datasetWith } from '../example-site.ts';

const csv = 'desa,ton\nKanor,12\n';

describe('dataset-unrecorded', () => {
  it('finds a published dataset that nobody would miss', async () => {
    expect(await check({ ...datasetWith(csv), 'dinas/katalog.yaml': undefined })).toMatchObject([
      {
        ruleId: 'dataset-unrecorded',
        severity: 'warning',
        file: 'dinas/dataset/hasil-panen/index.mdx',
        message: expect.stringContaining('"hasil-panen" (hasil.csv)'),
        help: expect.stringContaining('npm run opd -- catalogue'),
      },
    ]);
  });

  it('finds a file that is not recorded yet', async () => {
    const record = 'datasets:\n  - id: hasil-panen\n    files: []\n';
    const found = await check({ ...datasetWith(csv), 'dinas/katalog.yaml': record });
    expect(found.map(({ ruleId }) => ruleId)).toEqual(['dataset-unrecorded']);
  });

  it('is content with what is recorded', async () => {
    expect(await check(datasetWith(csv))).toEqual([]);
  });
});
