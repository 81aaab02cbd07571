import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { log } from '../src/commands/log.ts';
import { peopleRoot, writeIn } from './people-root.ts';

let root = '';

interface Person {
  readonly name: string;
  readonly email: string;
}

const siti: Person = { name: 'alfa-web', email: '123+alfa-web@users.noreply.github.com' };
const rina: Person = { name: 'Rina', email: 'rina@contoh.go.id' };
const agus: Person = { name: 'Agus', email: 'kominfo-admin@users.noreply.github.com' };
const github: Person = { name: 'GitHub', email: 'noreply@github.com' };

function git(
  args: readonly string[],
  how: { readonly author?: Person; readonly committer?: Person; readonly at?: string } = {},
): void {
  const { author = rina, committer = author, at = '2026-02-01T03:00:00Z' } = how;
  execFileSync('git', ['-c', 'commit.gpgsign=false', '-c', 'init.defaultBranch=main', ...args], {
    cwd: root,
    stdio: 'pipe',
    env: {
      ...process.env,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_AUTHOR_NAME: author.name,
      GIT_AUTHOR_EMAIL: author.email,
      GIT_AUTHOR_DATE: at,
      GIT_COMMITTER_NAME: committer.name,
      GIT_COMMITTER_EMAIL: committer.email,
      GIT_COMMITTER_DATE: at,
    },
  });
}

async function commit(
  files: Readonly<Record<string, string>>,
  message: string,
  how: Parameters<typeof git>[1],
): Promise<void> {
  for (const [path, text] of Object.entries(files)) await writeIn(root, path, text);
  git(['add', '-A']);
  git(['commit', '-q', '-m', message], how);
}

const entry = (title: string) => `---\ntitle: ${title}\n---\nTeks.\n`;
const news = 'content/alfa/berita/2026-02-01-panen';

/** Cells of a CSV, read as RFC 4180 says. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}

const rowsOf = async (slug = 'alfa', since?: string) => {
  const [heading = [], ...rows] = readCsv((await log(root, slug, { format: 'csv', since })).replace('\uFEFF', ''));
  return rows.map((row) => Object.fromEntries(row.map((cell, index) => [heading[index]?.split(' ')[0], cell])));
};

beforeAll(async () => {
  root = await peopleRoot();
  git(['init', '-q']);
  await commit({}, 'Mulai', { author: agus, at: '2026-01-01T00:00:00Z' });
  // Written on a branch, reviewed, and merged by the administrator through GitHub.
  git(['checkout', '-q', '-b', 'panen']);
  await commit({ [`${news}/index.mdx`]: entry('Panen raya') }, 'Panen\n\nCo-authored-by: Rina <rina@contoh.go.id>', {
    author: siti,
    at: '2026-02-01T18:30:00Z',
  });
  await commit({ [`${news}/panen.webp`]: 'x' }, 'Foto', { author: siti, at: '2026-02-01T18:40:00Z' });
  git(['checkout', '-q', 'main']);
  git(
    [
      'merge',
      '-q',
      '--no-ff',
      'panen',
      '-m',
      'Merge pull request #12 from x/panen\n\nReviewed-by: Rina <rina@contoh.go.id>',
    ],
    {
      author: agus,
      committer: github,
      at: '2026-02-03T02:00:00Z',
    },
  );
  // Squashed by GitHub, with a title that a spreadsheet would run.
  await commit({ [`${news}/index.mdx`]: entry('"=HYPERLINK(\\"http://x\\", 1)"') }, 'Ubah judul (#13)', {
    author: siti,
    committer: github,
    at: '2026-03-01T02:00:00Z',
  });
  await commit({ 'content/beta/opd.yaml': 'name: lain\n', 'content/alfa/opd.yaml': 'name: D\n' }, 'Profil', {
    author: rina,
    at: '2026-04-01T02:00:00Z',
  });
  git(['rm', '-q', '-r', news]);
  git(['commit', '-q', '-m', 'Hapus'], { author: rina, at: '2026-05-01T02:00:00Z' });
  git(['checkout', '-q', '--', '.']);
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe('opd log', () => {
  test('tells who wrote, reviewed and published what, and when, in the zone of the regency', async () => {
    const rows = await rowsOf();
    expect(rows.map(({ Terbit, Tindakan, Jenis, Judul }) => [Terbit, Tindakan, Jenis, Judul])).toEqual([
      ['2026-05-01 09:00', 'menghapus', 'Berita', '\'=HYPERLINK("http://x", 1)'],
      ['2026-04-01 09:00', 'mengubah', 'Profil', 'Profil OPD'],
      ['2026-03-01 09:00', 'mengubah', 'Berita', '\'=HYPERLINK("http://x", 1)'],
      ['2026-02-03 09:00', 'mengubah', 'Berita', 'Panen raya'],
      ['2026-02-03 09:00', 'menambah', 'Berita', 'Panen raya'],
      ['2026-01-01 07:00', 'menambah', 'Profil', 'Profil OPD'],
      ['2026-01-01 07:00', 'menambah', 'Operator', 'Daftar operator'],
      ['2026-01-01 07:00', 'menambah', 'Berkas', 'package.json'],
    ]);
  });

  test('names the holder of an account on that day, the reviewer of the merge and who merged', async () => {
    const added = (await rowsOf()).find(({ Tindakan, Jenis }) => Tindakan === 'menambah' && Jenis === 'Berita');
    expect(added).toMatchObject({
      Ditulis: '2026-02-02 01:30',
      Penulis: 'Siti Aminah (alfa-web); Rina',
      Pemeriksa: 'Rina',
      Penerbit: 'Agus (kominfo-admin)',
      Alamat: news,
      Permintaan: '#12',
    });
  });

  test('keeps to what Git holds: a squash by GitHub has no other publisher, and nobody reviewed', async () => {
    const squashed = (await rowsOf()).find(({ Permintaan }) => Permintaan === '#13');
    expect(squashed).toMatchObject({ Penulis: 'Siti Aminah (alfa-web)', Pemeriksa: '', Penerbit: 'GitHub' });
  });

  test('is still readable after the people have left and the folder is gone', async () => {
    git(['rm', '-q', '-r', 'content/alfa']);
    git(['commit', '-q', '-m', 'OPD digabung'], { author: agus, at: '2026-06-01T02:00:00Z' });
    const rows = await rowsOf();
    expect(rows.map(({ Penulis }) => Penulis)).toEqual(
      expect.arrayContaining(['Rina', 'Siti Aminah (alfa-web)', 'Agus (kominfo-admin)']),
    );
    git(['reset', '-q', '--hard', 'HEAD~1']);
  });

  test('starts on a day, by when it was published', async () => {
    expect((await rowsOf('alfa', '2026-02-03')).map(({ Terbit }) => Terbit?.slice(5, 10))).toEqual([
      '05-01',
      '04-01',
      '03-01',
      '02-03',
      '02-03',
    ]);
    expect(await rowsOf('alfa', '2027-01-01')).toEqual([]);
    await expect(log(root, 'alfa', { format: 'text', since: '2026-02-30' })).rejects.toThrow('bukan tanggal');
  });

  test('shows an aligned table in Indonesian', async () => {
    const lines = (await log(root, 'alfa', { format: 'text', since: '2026-02-01' })).split('\n');
    expect(lines[0]).toMatch(/^Terbit \(WIB\) +Penulis +Pemeriksa +Penerbit +Tindakan +Jenis +Commit +Judul$/);
    const column = lines[0]?.indexOf('Judul') ?? 0;
    expect(lines[3]?.slice(column)).toBe('=HYPERLINK("http://x", 1)');
    expect(lines[4]?.slice(column)).toBe('Panen raya');
    expect(lines.at(-2)).toBe('5 perubahan.');
  });

  test('CSV starts with a byte order mark and ends its lines as RFC 4180 asks', async () => {
    const text = await log(root, 'alfa', { format: 'csv' });
    expect(text.startsWith('\uFEFFTerbit (WIB),Ditulis (WIB),Penulis,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('lets no name forge a row or command the terminal', async () => {
    const forged = { name: '=cmd \u001b[31mmerah\u001e\u001f,"2026"', email: 'x@y.z' };
    await commit({ 'content/alfa/opd.yaml': 'name: E\n' }, 'Palsu', { author: forged, at: '2026-07-01T02:00:00Z' });
    const rows = await rowsOf('alfa', '2026-07-01');
    expect(rows).toHaveLength(1);
    expect(rows[0]?.Penulis).toMatch(/^'=cmd .*merah.*,"2026"?$/);
    expect(await log(root, 'alfa', { format: 'text', since: '2026-07-01' })).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  test('names the nearest OPD for one that neither content nor history knows', async () => {
    await expect(log(root, 'alf', { format: 'text' })).rejects.toThrow('no site `alf`');
    await expect(log(root, '--all', { format: 'text' })).rejects.toThrow('no site');
  });
});

test('an empty folder name is no OPD', async () => {
  await expect(log(join(root), '', { format: 'text' })).rejects.toThrow('no site');
});
