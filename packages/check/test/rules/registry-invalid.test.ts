import { describe, expect, it } from 'vitest';
import { check } from '../example-site.ts';

describe('registry-invalid', () => {
  it('finds mistakes of the regency, the OPD and its operators in one run', async () => {
    const findings = await check({
      'kabupaten.yaml': 'name: Kabupaten Contoh\nwarna: hijau\n',
      'dinas/opd.yaml': 'name: Dinas\nabbreviation: D\nkind: kantor\nstatus: confirmed\nsubdomain: dinas\n',
      'dinas/operators.yaml': undefined,
    });
    expect(new Set(findings.map(({ ruleId }) => ruleId))).toEqual(new Set(['registry-invalid']));
    expect(findings).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({ file: 'kabupaten.yaml', line: 2, message: 'Isian "warna" tidak dikenal.' }),
        expect.objectContaining({ file: 'dinas/opd.yaml', line: 3 }),
        expect.objectContaining({ file: 'dinas/operators.yaml', line: 1, message: 'Berkas tidak ada.' }),
      ]),
    );
  });

  it('leaves the mistakes of other OPDs to their own sites', async () => {
    expect(await check({ 'badan/opd.yaml': 'rusak: [' })).toEqual([]);
  });
});
