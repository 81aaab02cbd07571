import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderCodeowners, staleCodeowners, writingAccounts } from '../src/index.ts';
import { anyDay, anyTerms, operator, registryWith } from './example-registry.ts';

const day = '2026-06-01';

/** Owners of a path: the last line with its pattern, which is how GitHub reads the file. */
function ownersOf(text: string, pattern: string): string[] | undefined {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return lines
    .findLast((line) => line.split(' ')[0] === pattern)
    ?.split(' ')
    .slice(1);
}

describe('renderCodeowners', () => {
  it('reads as GitHub reads it', async () => {
    const two = [operator(), operator({ account: 'alfa-data', name: 'Budi' })];
    expect(renderCodeowners(await registryWith({ 'dinas-alfa': two }), day)).toMatchInlineSnapshot(`
      "# Ditulis oleh \`npm run opd -- owners\` dari content/*/operators.yaml dan content/kabupaten.yaml.
      # Jangan disunting di sini: ubah berkas itu, lalu jalankan perintahnya lagi. Baris bawah mengalahkan baris atas.

      * @kominfo-satu

      # Folder OPD: pemegang akunnya; pengelola bila akunnya belum ada atau hanya satu.
      /content/badan-beta/ @kominfo-satu
      /content/dinas-alfa/ @alfa-data @alfa-web

      # Hanya pengelola, siapa pun pemilik foldernya.
      /content/kabupaten.yaml @kominfo-satu
      /content/portal/ @kominfo-satu
      /content/*/operators.yaml @kominfo-satu
      /content/*/package.json @kominfo-satu
      /packages/ @kominfo-satu
      /sites/ @kominfo-satu
      /package.json @kominfo-satu
      /package-lock.json @kominfo-satu
      /.github/ @kominfo-satu
      /.github/CODEOWNERS @kominfo-satu
      "
    `);
  });

  it('gives a folder without an account to the administrators, and one with a single account to both', async () => {
    const text = renderCodeowners(await registryWith({ 'dinas-alfa': [operator()] }), day);
    expect(ownersOf(text, '/content/dinas-alfa/')).toEqual(['@alfa-web', '@kominfo-satu']);
    expect(ownersOf(text, '/content/badan-beta/')).toEqual(['@kominfo-satu']);
  });

  it('prefers the team, unless it is an example and there are accounts', async () => {
    const administratorTeam = { organization: 'kominfo', team: 'pengelola', example: false };
    const owners = async (example: boolean, regency = {}) =>
      ownersOf(
        renderCodeowners(
          await registryWith({}, { administratorTeam: { ...administratorTeam, example }, ...regency }),
          day,
        ),
        '*',
      );
    expect(await owners(false)).toEqual(['@kominfo/pengelola']);
    expect(await owners(true)).toEqual(['@kominfo-satu']);
    expect(await owners(true, { administrators: [] })).toEqual(['@kominfo/pengelola']);
  });

  it('says so when only examples are known', async () => {
    const registry = await registryWith({ 'dinas-alfa': [operator({ example: true })] }, { administrators: [] });
    const text = renderCodeowners(registry, day);
    expect(text).not.toContain('alfa-web');
    expect(text).toContain('# 1 akun contoh tidak dicantumkan');
    expect(text).toContain('# Belum ada pengelola');
  });

  it('has one line for every OPD and every account at work, none for one that is over, whatever the order', async () => {
    const empty = await registryWith();
    fc.assert(
      fc.property(anyTerms, anyDay, fc.boolean(), (terms, on, reverse) => {
        const registry = { ...empty, opds: empty.opds.map((opd) => ({ ...opd, operators: terms })) };
        const text = renderCodeowners(registry, on);
        for (const { slug } of registry.opds) {
          expect(text.split('\n').filter((line) => line.startsWith(`/content/${slug}/`))).toHaveLength(1);
          const owners = ownersOf(text, `/content/${slug}/`) ?? [];
          expect(owners.filter((owner) => owner !== '@kominfo-satu')).toEqual(
            writingAccounts(terms, on).map((name) => `@${name}`),
          );
          expect(owners.length).toBeGreaterThan(0);
        }
        for (const path of ['/.github/', '/.github/CODEOWNERS', '/packages/', '/sites/', '/content/*/operators.yaml'])
          expect(ownersOf(text, path)).toEqual(['@kominfo-satu']);
        if (reverse) {
          const opds = registry.opds.toReversed().map((opd) => ({ ...opd, operators: terms.toReversed() }));
          expect(renderCodeowners({ ...registry, opds }, on)).toBe(text);
        }
      }),
    );
  });

  it('escapes what has a meaning of its own', async () => {
    const registry = await registryWith();
    const [opd] = registry.opds;
    const odd = { ...registry, opds: opd ? [{ ...opd, slug: 'dinas alfa' }] : [] };
    expect(renderCodeowners(odd, day)).toContain('/content/dinas\\ alfa/ @kominfo-satu');
  });
});

describe('staleCodeowners', () => {
  it('is content with what `opd owners` writes, on Windows too', async () => {
    const registry = await registryWith({ 'dinas-alfa': [operator()] });
    const text = renderCodeowners(registry, day);
    expect(staleCodeowners({ registry, day, text })).toBeUndefined();
    expect(staleCodeowners({ registry, day, text: text.replaceAll('\n', '\r\n') })).toBeUndefined();
  });

  it('finds the first line that differs', async () => {
    const registry = await registryWith({ 'dinas-alfa': [operator({ until: '2026-05-31' })] });
    const text = renderCodeowners(registry, '2026-05-31');
    const remark = staleCodeowners({ registry, day, text });
    expect(remark).toMatchObject({ column: 1, help: expect.stringContaining('opd -- owners') });
    expect(text.split('\n')[(remark?.line ?? 0) - 1]).toBe('/content/dinas-alfa/ @alfa-web @kominfo-satu');
  });

  it('finds a missing file, and lines at the end', async () => {
    const registry = await registryWith();
    expect(staleCodeowners({ registry, day, text: undefined })?.message).toBe('.github/CODEOWNERS tidak ada.');
    const text = `${renderCodeowners(registry, day)}* @stranger\n`;
    expect(staleCodeowners({ registry, day, text })?.line).toBe(text.split('\n').length - 1);
  });
});
