import { describe, expect, it } from 'vitest';
import { check, exampleSite, frontmatter } from '../example-site.ts';

const file = 'dinas/kinerja/capaian-2025/index.mdx';
const results = (duty: string) =>
  frontmatter.replace(
    /topics.*\nauthor.*\n/,
    `documentKind: capaian
period: { year: 2025 }
indicators:
  - name: Desa yang mendapat penyuluhan
    duty: ${duty}
    measure: desa
    target: 10
    better: naik
    source: Rekapitulasi contoh
`,
  );

describe('duty-unknown', () => {
  it('finds an indicator of a function that the OPD does not have', async () => {
    expect(await check({ [file]: results('pengairan') })).toMatchObject([
      { ruleId: 'duty-unknown', file, line: 8, column: 5, help: expect.stringContaining('Kode yang ada: penyuluhan.') },
    ]);
  });

  it('says so when opd.yaml names no functions yet', async () => {
    const opd = exampleSite['dinas/opd.yaml']?.replace(/functions:.*$/s, '');
    const [finding] = await check({ [file]: results('penyuluhan'), 'dinas/opd.yaml': opd });
    expect(finding?.help).toContain('opd.yaml belum memuat fungsi.');
  });

  it('is content with a function that is there', async () => {
    expect(await check({ [file]: results('penyuluhan') })).toEqual([]);
  });
});
