import { type ContentTree, memoryReader } from '@opd/testing/memory-reader';
import { describe, expect, it } from 'vitest';
import { hasSite, listOpdSlugs, loadOpd, loadRegency, loadRegistry, originOf, siteOrigin } from '../src/index.ts';
import { smallRegency } from './small-regency.ts';

const registryOf = (change: ContentTree = {}) => loadRegistry(memoryReader({ ...smallRegency, ...change }));

/** One of the small regency's files with a text in it replaced. */
function edited(file: keyof typeof smallRegency, from: string, to: string): ContentTree {
  expect(smallRegency[file]).toContain(from);
  return { [file]: smallRegency[file].replace(from, to) };
}

describe('loadRegistry', () => {
  it('reads the regency and its OPDs, sorted, without the portal', async () => {
    const { value, problems } = await registryOf();
    expect(problems).toEqual([]);
    expect(value?.regency.name).toBe('Kabupaten Contoh');
    expect(value?.opds.map(({ slug }) => slug)).toEqual(['badan-beta', 'dinas-alfa']);
    expect(value?.opds[1]?.operators).toEqual([
      {
        account: 'alfa-web',
        name: 'Operator Contoh',
        position: 'Pranata Humas',
        role: 'web',
        since: '2026-01-05',
        example: true,
      },
    ]);
  });

  it('keeps former names and addresses as data', async () => {
    const { value } = await registryOf();
    const alfa = value?.opds.find(({ slug }) => slug === 'dinas-alfa');
    expect(alfa?.formerNames).toEqual([{ name: 'Kantor Alfa', until: '2020-12-31' }]);
    expect(alfa?.formerSubdomains).toEqual(['kantoralfa']);
  });

  it('gives a site and an address to confirmed OPDs only', async () => {
    const { value } = await registryOf();
    const [beta, alfa] = value?.opds ?? [];
    if (!value || !alfa || !beta) throw new Error('The small regency has two OPDs.');
    expect([hasSite(alfa), hasSite(beta)]).toEqual([true, false]);
    expect(siteOrigin(value.regency, alfa)).toBe('https://alfa.contohkab.go.id');
    expect(originOf(value.regency, alfa)).toBe('https://alfa.contohkab.go.id');
    expect(originOf(value.regency, { slug: 'portal', subdomain: 'www' })).toBe('https://contohkab.go.id');
  });

  it('reads the portal by itself, as any folder', async () => {
    const { value } = await loadOpd(memoryReader(smallRegency), 'portal');
    expect(value).toMatchObject({ slug: 'portal', kind: 'portal' });
  });

  it('takes a folder without opd.yaml for no OPD', async () => {
    const reader = memoryReader({ ...smallRegency, 'catatan/baca.txt': 'x' });
    expect(await listOpdSlugs(reader)).toEqual(['badan-beta', 'dinas-alfa']);
  });
});

describe('a mistake in the registry is told with file, line and mend', () => {
  const cases: readonly { what: string; change: ContentTree; problem: Record<string, unknown> }[] = [
    {
      what: 'a required field left empty',
      change: edited('dinas-alfa/opd.yaml', 'abbreviation: Disalfa', 'abbreviation:'),
      problem: { file: 'dinas-alfa/opd.yaml', line: 2, column: 1, message: 'Isian "Singkatan" wajib diisi.' },
    },
    {
      what: 'a field that is missing altogether: at the start of its group',
      change: edited('dinas-alfa/opd.yaml', 'abbreviation: Disalfa\n', ''),
      problem: { file: 'dinas-alfa/opd.yaml', line: 1, message: 'Isian "Singkatan" wajib diisi.' },
    },
    {
      what: 'a value that is none of the choices',
      change: edited('dinas-alfa/opd.yaml', 'kind: dinas', 'kind: kantor'),
      problem: {
        file: 'dinas-alfa/opd.yaml',
        line: 3,
        message: 'Isian "Jenis" berisi "kantor", bukan salah satu pilihan.',
        help: expect.stringContaining('kecamatan'),
      },
    },
    {
      what: 'a misspelt field',
      change: edited('dinas-alfa/opd.yaml', 'subdomain: alfa', 'subdomain: alfa\nalamat: Jalan Contoh'),
      problem: { file: 'dinas-alfa/opd.yaml', line: 6, column: 1, message: 'Isian "alamat" tidak dikenal.' },
    },
    {
      what: 'a wrong day deep in a list',
      change: edited('dinas-alfa/opd.yaml', '2020-12-31', '2020-12-32'),
      problem: { file: 'dinas-alfa/opd.yaml', line: 8, column: 5, message: expect.stringContaining('"2020-12-32"') },
    },
    {
      what: 'an operator without a first day',
      change: edited('dinas-alfa/operators.yaml', '    since: 2026-01-05\n', ''),
      problem: { file: 'dinas-alfa/operators.yaml', line: 2, column: 5, message: 'Isian "Mulai" wajib diisi.' },
    },
    {
      what: 'a term that ends before it begins',
      change: edited('dinas-alfa/operators.yaml', 'since: 2026-01-05', 'since: 2026-01-05\n    until: 2026-01-04'),
      problem: { file: 'dinas-alfa/operators.yaml', line: 7, message: expect.stringContaining('sebelum mulai') },
    },
    {
      what: 'the number of a civil servant beside the name',
      change: edited('dinas-alfa/operators.yaml', 'Operator Contoh', 'Operator Contoh 19900101 201501 1 001'),
      problem: { file: 'dinas-alfa/operators.yaml', line: 3, message: expect.stringContaining('NIP') },
    },
    {
      what: 'an account of two people in two OPDs',
      change: {
        'badan-beta/operators.yaml': smallRegency['dinas-alfa/operators.yaml'].replace('Contoh', 'Lain'),
      },
      problem: {
        file: 'dinas-alfa/operators.yaml',
        line: 2,
        message: expect.stringContaining('Operator Lain di content/badan-beta/operators.yaml'),
      },
    },
    {
      what: 'an address of the regency that runs code',
      change: edited('kabupaten.yaml', 'https://contohkab.go.id/keamanan/', '"javascript:alert(1)"'),
      problem: { file: 'kabupaten.yaml', line: 16, column: 1, help: expect.stringContaining('https://') },
    },
    {
      what: 'YAML that cannot be read',
      change: edited('dinas-alfa/opd.yaml', 'name: Dinas Alfa', 'name: "Dinas Alfa'),
      problem: { file: 'dinas-alfa/opd.yaml', help: expect.stringContaining('kutip') },
    },
    {
      what: 'a field written twice',
      change: edited('dinas-alfa/opd.yaml', 'kind: dinas', 'kind: dinas\nname: Dinas Lain'),
      problem: { file: 'dinas-alfa/opd.yaml', line: 4, column: 1, message: 'Isian ditulis dua kali.' },
    },
    {
      what: 'a file that is not there',
      change: { 'dinas-alfa/operators.yaml': undefined },
      problem: {
        file: 'dinas-alfa/operators.yaml',
        line: 1,
        column: 1,
        message: 'Berkas tidak ada.',
        help: expect.stringContaining('opd new'),
      },
    },
    {
      what: 'two OPDs on one subdomain',
      change: edited('dinas-alfa/opd.yaml', 'subdomain: alfa', 'subdomain: beta'),
      problem: { file: 'dinas-alfa/opd.yaml', line: 5, message: 'Subdomain "beta" sudah dipakai oleh badan-beta.' },
    },
    {
      what: 'an OPD on the former subdomain of another',
      change: edited('dinas-alfa/opd.yaml', '[kantoralfa]', '[lama, beta]'),
      problem: { file: 'dinas-alfa/opd.yaml', line: 9, message: 'Subdomain "beta" sudah dipakai oleh badan-beta.' },
    },
    {
      what: 'an OPD on the address of the portal',
      change: edited('badan-beta/opd.yaml', 'subdomain: beta', 'subdomain: www'),
      problem: { file: 'badan-beta/opd.yaml', line: 5, message: 'Subdomain "www" sudah dipakai oleh portal.' },
    },
  ];

  it.each(cases)('$what', async ({ change, problem }) => {
    const { problems } = await registryOf(change);
    expect(problems).toEqual([
      expect.objectContaining({ help: expect.stringMatching(/\S{3,}/), line: expect.any(Number), ...problem }),
    ]);
  });

  it('tells all of them in one run, and keeps the OPDs that are right', async () => {
    const { value, problems } = await registryOf({
      ...edited('kabupaten.yaml', 'shortName: Contoh\n', ''),
      ...edited('badan-beta/opd.yaml', 'kind: badan', 'kind: x'),
      'badan-beta/operators.yaml': undefined,
    });
    expect(problems.map(({ file }) => file)).toEqual([
      'kabupaten.yaml',
      'badan-beta/opd.yaml',
      'badan-beta/operators.yaml',
    ]);
    expect(value).toBeUndefined();
    const { value: withRegency } = await registryOf(edited('badan-beta/opd.yaml', 'kind: badan', 'kind: x'));
    expect(withRegency?.opds.map(({ slug }) => slug)).toEqual(['dinas-alfa']);
  });

  it('says so when the regency itself is missing', async () => {
    const { value, problems } = await loadRegency(memoryReader({}));
    expect(value).toBeUndefined();
    expect(problems).toMatchObject([{ file: 'kabupaten.yaml', line: 1, message: 'Berkas tidak ada.' }]);
  });
});
