import { describe, expect, it } from 'vitest';
import { type ContentTree, check, checkAlert, exampleSite } from '../example-site.ts';
import { only } from '../only.ts';

const file = 'dinas/pengumuman/2026-04-15-banjir/index.mdx';
const regency = exampleSite['kabupaten.yaml'];
const authorised = { 'kabupaten.yaml': `${regency}alertOffices: [dinas]\n`, 'kanor/opd.yaml': '' };
const found = async (lines: string, change: ContentTree = {}) => only('alert-scope', await checkAlert(lines, change));

describe('alert-scope', () => {
  it.each(['scope: semua', 'scope: kantor-tertentu\n  sites: [dinas]'])(
    'finds that an office without authority reaches others: %s',
    async (lines) => {
      expect(await found(lines)).toMatchObject([{ file, message: expect.stringContaining('belum diberi wewenang') }]);
    },
  );

  it('finds an office that does not exist', async () => {
    expect(await found('scope: kantor-tertentu\n  sites: [kanor, kanoor]', authorised)).toMatchObject([
      { file, message: 'Kantor "kanoor" tidak ada.' },
    ]);
  });

  it.each(['scope: semua', 'scope: kantor-tertentu\n  sites: [kanor]'])(
    'is content when the regency has authorised the office: %s',
    async (lines) => {
      expect(await checkAlert(lines, authorised)).toEqual([]);
    },
  );

  it.each(['scope: kantor-ini', 'severity: awas'])('is content within the office: %s', async (lines) => {
    expect(await checkAlert(lines)).toEqual([]);
  });

  it('leaves to the fields that offices are named when, and only when, the alert is for certain ones', async () => {
    for (const lines of ['scope: kantor-tertentu', 'scope: semua\n  sites: [kanor]'])
      expect(only('frontmatter-invalid', await checkAlert(lines, authorised))).toHaveLength(1);
    expect(await check()).toEqual([]);
  });
});
