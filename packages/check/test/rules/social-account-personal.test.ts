import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/index.ts';
import { check, exampleSite, memoryFiles, today } from '../example-site.ts';
import { only } from '../only.ts';

const rule = 'social-account-personal';
const officials =
  'officials:\n  - { position: Kepala Dinas, name: "Drs. H. Sutarmin Wiyono, M.Si." }\n  - { position: Sekretaris, name: Ani Eko }\n';

interface Account {
  readonly handle: string;
  readonly url?: string;
  readonly verifiedOn?: string;
}

const line = ({ handle, url = 'https://www.instagram.com/', verifiedOn }: Account) =>
  `  - { platform: instagram, handle: "${handle}", url: "${url}"${verifiedOn ? `, verifiedOn: ${verifiedOn}` : ''} }\n`;

const checkAccount = async (account: Account) =>
  only(
    rule,
    await check({ 'dinas/opd.yaml': `${exampleSite['dinas/opd.yaml']}${officials}social:\n${line(account)}` }),
  );

describe(rule, () => {
  it.each([
    ['the name of an official', '@sutarmin_dinas', 'memuat nama "sutarmin"'],
    ['two short words of a name', '@dinas.ani.eko', 'memuat nama "ani eko"'],
    ['the position of its head', '@kadis.contoh', 'memuat jabatan "kadis"'],
    ['a position in one word with the office', '@kepaladinascontoh', 'memuat jabatan "kepala"'],
    ['the head of a district', '@camatcontoh', 'memuat jabatan "camat"'],
    ['a position beside a dot', '@kabag.contoh', 'memuat jabatan "kabag"'],
    ['nothing of the office', '@senja_di_bukit', 'namanya tidak menyebut kantor atau kabupaten'],
  ])('looks at %s', async (_what, handle, reason) => {
    expect(await checkAccount({ handle })).toMatchObject([
      { severity: 'warning', file: 'dinas/opd.yaml', line: 12, message: expect.stringContaining(reason) },
    ]);
  });

  it('looks at the address too, which the written name may hide', async () => {
    const hidden = { handle: 'Dinas Contoh', url: 'https://www.instagram.com/wiyono.official/' };
    expect(await checkAccount(hidden)).toMatchObject([{ message: expect.stringContaining('"wiyono"') }]);
  });

  it.each([
    '@dinascontoh',
    '@discontoh',
    '@kecamatan.contoh',
    '@kelurahancontoh',
    'Layanan Contoh',
    '@contohkab_sekdakab',
  ])('is content with %s', async (handle) => expect(await checkAccount({ handle })).toEqual([]));

  it('takes the word of whoever looked whose it is, but not for a person', async () => {
    expect(await checkAccount({ handle: '@senja_di_bukit', verifiedOn: '2026-04-01' })).toEqual([]);
    expect(await checkAccount({ handle: '@kadis.contoh', verifiedOn: '2026-04-01' })).toHaveLength(1);
  });

  it('does not judge a number', async () => {
    expect(await checkAccount({ handle: '62899000000', url: 'https://wa.me/62899000000' })).toEqual([]);
  });

  it('looks at the accounts of the regency with the portal, and there alone', async () => {
    const regency = `${exampleSite['kabupaten.yaml']}social:\n${line({ handle: '@bupaticontoh' })}`;
    const tree = { ...exampleSite, 'kabupaten.yaml': regency, 'portal/opd.yaml': exampleSite['dinas/opd.yaml'] };
    const of = async (slug: string) => only(rule, await checkContent({ reader: memoryFiles(tree), slug, today }));
    expect(await of('dinas')).toEqual([]);
    expect(await of('portal')).toMatchObject([
      { file: 'kabupaten.yaml', line: regency.split('\n').length - 1, message: expect.stringContaining('"bupati"') },
    ]);
  });
});
