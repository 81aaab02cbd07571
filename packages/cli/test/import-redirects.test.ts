import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { importRedirects } from '../src/commands/redirects.ts';
import { OpdError } from '../src/error.ts';
import { readRows } from '../src/redirects/read-rows.ts';
import { withAdditions } from '../src/redirects/write-redirects.ts';
import { peopleRoot, writeIn } from './people-root.ts';

let root = '';
let table = '';
const yamlPath = 'content/alfa/redirects.yaml';
const answer = () => readFile(join(root, 'lama.salah.csv'), 'utf8');
const yaml = () => readFile(join(root, yamlPath), 'utf8');
const take = async (text: string, partial = false) => {
  await writeFile(table, text);
  return importRedirects(root, table, { opd: 'alfa', partial });
};

beforeEach(async () => {
  root = await peopleRoot();
  table = join(root, 'lama.csv');
  vi.stubEnv('OPD_TODAY', '2026-06-15');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(root, { recursive: true, force: true });
});

describe('opd redirects import', () => {
  test('takes over a table as Excel writes it, with addresses as browsers show them', async () => {
    const text =
      '\uFEFFDari;Ke;Sejak;Alasan\r\nhttp://alfa.bojonegorokab.go.id/lama/;/profil/;2026-01-05;\r\n/salah/;;2026-02-01;"Isinya keliru; sudah diralat"\r\n';
    expect(await take(text)).toEqual({ code: 0, text: `2 of 2 addresses written to ${yamlPath}.\n` });
    expect(await yaml()).toBe(`# Alamat lama situs ini, supaya tautan yang sudah beredar tidak putus.

moved:
  - from: /lama/
    to: /profil/
    since: 2026-01-05
withdrawn:
  - from: /salah/
    since: 2026-02-01
    reason: Isinya keliru; sudah diralat
`);
  });

  const mixed =
    'dari,ke,sejak,alasan\n/a/,/profil/,,\n/b/,/tidak-ada/,,\n/c/,/b/,,\n/d/,,,\n/a/,/layanan/,,\n/e/,/f/,,\n/f/,/e/,,\n=1+1,/profil/,,\n';

  test('takes over nothing when a row is wrong, and tells row, reason and mend of each in a file', async () => {
    const { code, text } = await take(mixed);
    expect(code).toBe(1);
    expect(text).toContain('Nothing was written.');
    expect(existsSync(join(root, yamlPath))).toBe(false);
    const rows = (await answer()).split('\n').slice(1, -1);
    const told = rows.map((row) => row.slice(0, row.indexOf(',')));
    expect(told).toEqual(['3', '4', '5', '5', '6', '7', '8', '9']);
    expect(rows[0]).toContain('halaman yang tidak ada');
    expect(rows[4]).toContain('sudah tercatat');
    expect(rows[5]).toContain('Pengalihan berputar');
    expect(rows[7]).toContain("'=1+1");
  });

  test('takes over the others when that is wanted', async () => {
    const { code, text } = await take(mixed, true);
    expect(code).toBe(1);
    expect(text).toContain('1 of 8 addresses written');
    expect(await yaml()).toContain('- from: /a/\n    to: /profil/\n');
  });

  test('adds to what is there, remarks and all, and forgets the answer to an earlier attempt', async () => {
    await take('dari,ke\n/b/,/tidak-ada/\n');
    const before = '# Dari situs lama.\nmoved:\n  # Berita\n  - { from: /x/, to: /profil/ } # pindah\n';
    await writeIn(root, yamlPath, before);
    expect(await take('from,to\n/y/,/x/\n')).toMatchObject({ code: 0 });
    expect(await yaml()).toBe(`${before}  - from: /y/\n    to: /x/\n`);
    expect(existsSync(join(root, 'lama.salah.csv'))).toBe(false);
    expect(await take('from,to\n/x/,/layanan/\n')).toMatchObject({ code: 1 });
  });

  test.each([
    ['dari,tujuan\n/a/,/profil/\n', 'Nobody knows the column `tujuan`.'],
    ['ke\n/profil/\n', 'There is no column `dari`.'],
    ['', 'The file is empty.'],
    ['dari,ke\n"/a/,/profil/\n', 'The file is no CSV'],
  ])('refuses %j', async (text, message) => {
    await expect(take(text)).rejects.toThrow(message);
  });

  test('refuses an OPD that does not exist, and a file that does not', async () => {
    await expect(importRedirects(root, table, { opd: 'gama' })).rejects.toThrow('There is no site `gama`');
    await expect(importRedirects(root, join(root, 'x.csv'), { opd: 'alfa' })).rejects.toThrow('cannot be read');
  });
});

test('any text is read as a table or refused in words', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(fc.array(fc.string())).map((rows) => `dari,ke\n${rows.map((row) => row.join(',')).join('\n')}`),
      ),
      (text) => {
        try {
          for (const { values } of readRows(text).rows) expect(Object.values(values)).not.toContain('');
        } catch (error) {
          expect(error).toBeInstanceOf(OpdError);
        }
      },
    ),
  );
});

test('a file of remarks alone keeps them', () => {
  const addition = { moved: [{ from: '/a/', to: '/b/', since: undefined }], withdrawn: [] };
  expect(withAdditions('# Belum ada.\n', addition)).toBe('# Belum ada.\n\nmoved:\n  - from: /a/\n    to: /b/\n');
});
