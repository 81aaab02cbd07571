import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type HandoverOptions, handOver } from '../src/commands/handover.ts';
import { owners } from '../src/commands/owners.ts';
import { describeError } from '../src/error.ts';
import { main } from '../src/main.ts';
import { alfaOperators, peopleRoot, writeIn } from './people-root.ts';

let root = '';
let printed = '';
const read = (path: string) => readFile(join(root, path), 'utf8');
const operatorsPath = 'content/alfa/operators.yaml';

beforeEach(async () => {
  root = await peopleRoot();
  printed = '';
  vi.stubEnv('OPD_TODAY', '2026-06-15');
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await rm(root, { recursive: true, force: true });
});

describe('opd owners', () => {
  test('writes CODEOWNERS, and finds it stale once a term has ended', async () => {
    expect(await owners(root, { check: true })).toBe(1);
    expect(printed).toContain('.github/CODEOWNERS tidak ada.');
    expect(await main(['owners'], root)).toBe(0);
    const text = await read('.github/CODEOWNERS');
    expect(text).toContain('\n/content/alfa/ @alfa-data @alfa-web\n/content/beta/ @kominfo-admin\n');
    expect(await main(['owners', '--check'], root)).toBe(0);

    await writeFile(
      join(root, operatorsPath),
      alfaOperators.replace('since: 2026-01-05', 'since: 2026-01-05\n    until: 2026-06-14'),
    );
    expect(await main(['owners', '--check'], root)).toBe(1);
    expect(printed).toMatch(/\.github\/CODEOWNERS:\d+:1\n.*tidak sesuai dengan masa tugas operator pada 2026-06-15/);
    expect(await read('.github/CODEOWNERS')).toBe(text);
  });

  test('refuses while the registry has mistakes: a folder would lose its owners', async () => {
    await writeIn(root, 'content/beta/operators.yaml', 'operators: [{ name: X }]\n');
    await expect(owners(root, { check: false })).rejects.toThrow('content/beta/operators.yaml:1');
    expect(existsSync(join(root, '.github/CODEOWNERS'))).toBe(false);
  });
});

describe('opd handover', () => {
  const options = (change: Partial<HandoverOptions> = {}): HandoverOptions => ({
    slug: 'alfa',
    account: 'alfa-web',
    to: 'Budi Santoso',
    position: 'Pranata Komputer',
    on: '2026-07-01',
    record: join(root, 'berita-acara.html'),
    ...change,
  });

  test('ends one term, starts the next, keeps the comments, writes the record and says what is left to do', async () => {
    await owners(root, { check: false });
    const lines = (await handOver(root, options())).join('\n');
    const text = await read(operatorsPath);
    expect(text).toContain('# SK 12/2026');
    expect(text).toContain('name: Siti Aminah # cuti sampai Maret');
    expect(text).toContain('since: 2026-01-05\n    until: 2026-06-30\n');
    expect(text).toContain(
      'name: Budi Santoso\n    position: Pranata Komputer\n    role: web\n    since: 2026-07-01\n',
    );
    expect(text).toContain('handover:\n      on: 2026-07-01\n      from: Siti Aminah\n');
    const record = await read('berita-acara.html');
    for (const part of ['Berita Acara Serah Terima Akun', 'Siti Aminah', 'Budi Santoso', 'Dinas Alfa', '1 Juli 2026'])
      expect(record).toContain(part);
    expect(lines).toContain('selesai  Siti Aminah, Pranata Humas');
    expect(lines).toContain('CODEOWNERS tidak berubah');
    expect(lines).toMatch(/Yang dilakukan pengelola GitHub:\n {2}1\. Pada 1 Juli 2026.*alfa-web/);
    expect(lines).toContain('2FA');
    expect(await owners(root, { check: true })).toBe(0);
  });

  test('registers the first operator of an OPD and opens its folder to the account', async () => {
    const lines = await handOver(root, options({ slug: 'beta', account: 'beta-web', role: 'web', on: '2026-06-15' }));
    expect(await read('content/beta/operators.yaml')).toContain('account: beta-web');
    expect(await read('.github/CODEOWNERS')).toContain('/content/beta/ @beta-web @kominfo-admin');
    expect(lines.join('\n')).toContain('Buat akun beta-web');
  });

  test('says when CODEOWNERS will change on a later day', async () => {
    const lines = await handOver(root, options({ slug: 'beta', account: 'beta-web', role: 'web' }));
    expect(lines.join('\n')).toContain('Pada 2026-07-01 jalankan `npm run opd -- owners`');
    expect(await read('.github/CODEOWNERS')).not.toContain('beta-web');
  });

  test('shows everything and writes nothing with --dry-run', async () => {
    const { slug, account, to, position, on } = options();
    const args = [
      '--account',
      account,
      '--to',
      to,
      '--position',
      position,
      '--on',
      on,
      '--record',
      join(root, 'ba.html'),
    ];
    expect(await main(['handover', slug, ...args, '--dry-run'], root)).toBe(0);
    expect(printed).toContain('mulai    Budi Santoso');
    expect(await read(operatorsPath)).toBe(alfaOperators);
    expect(existsSync(join(root, 'ba.html'))).toBe(false);
    expect(existsSync(join(root, '.github/CODEOWNERS'))).toBe(false);
  });

  test.each<[string, Partial<HandoverOptions>, string, string]>([
    ['an unknown account', { account: 'alfa-wbe' }, 'Akun "alfa-wbe" belum pernah tercatat', 'alfa-web, alfa-data'],
    [
      'a handover before the term began',
      { on: '2026-01-05' },
      'sudah diserahkan kepada Siti Aminah',
      'Pakai tanggal sesudah',
    ],
    ['the same person', { to: 'Siti Aminah' }, 'sudah dipegang Siti Aminah', '--to'],
    ['an unknown OPD', { slug: 'gama' }, 'Tidak ada OPD dengan folder "gama"', 'alfa, beta'],
  ])('refuses %s, says how to mend it, and writes nothing', async (_what, change, message, help) => {
    const failure = await handOver(root, options(change)).catch(describeError);
    expect(failure).toContain(message);
    expect(failure).toContain(help);
    expect(failure).toContain('Tidak ada yang ditulis.');
    expect(await read(operatorsPath)).toBe(alfaOperators);
    expect(existsSync(join(root, 'berita-acara.html'))).toBe(false);
  });

  test('refuses an account held by two people', async () => {
    const both = alfaOperators.replace('account: alfa-data', 'account: alfa-web');
    await writeFile(join(root, operatorsPath), both);
    const failure = await handOver(root, options()).catch(describeError);
    expect(failure).toContain(
      'Akun "alfa-web" dipegang dua masa tugas sekaligus: Siti Aminah (sejak 2026-01-05) dan Rina',
    );
    expect(failure).toContain('Perbaiki dulu content/alfa/operators.yaml');
    expect(await read(operatorsPath)).toBe(both);
  });

  test('does not write over a record that is there', async () => {
    await writeIn(root, 'berita-acara.html', 'sudah ditandatangani');
    await expect(handOver(root, options())).rejects.toThrow('berita-acara.html sudah ada');
    expect(await read(operatorsPath)).toBe(alfaOperators);
    expect(await read('berita-acara.html')).toBe('sudah ditandatangani');
  });
});
