import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { datasetHistory } from '../../src/table/file-history.ts';

const file = 'dinas/dataset/panen/panen.csv';
let root = '';

const historyIn = (folder: string, today = '2026-11-25') =>
  datasetHistory({
    slug: 'dinas',
    contentRoot: pathToFileURL(`${folder}/content/`).href,
    today,
    regency: { timeZone: 'Asia/Jakarta' },
  });

function git(folder: string, at: string, ...args: string[]): void {
  const who = { GIT_AUTHOR_NAME: 'Uji', GIT_AUTHOR_EMAIL: 'uji@contoh.example' };
  const committer = { GIT_COMMITTER_NAME: 'Uji', GIT_COMMITTER_EMAIL: 'uji@contoh.example' };
  const env = { ...process.env, ...who, ...committer, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at };
  execFileSync('git', ['-c', 'commit.gpgsign=false', ...args], { cwd: folder, env, stdio: 'ignore' });
}

async function commit(path: string, text: string, at: string): Promise<void> {
  await mkdir(join(root, 'content', path, '..'), { recursive: true });
  await writeFile(join(root, 'content', path), text);
  git(root, at, 'add', '-A');
  git(root, at, 'commit', '-q', '-m', 'Data');
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'opd-history-'));
  git(root, '', 'init', '-q', '--initial-branch=main');
  await commit(file, 'ton\n1\n', '2026-05-01T02:00:00Z');
  // 20.00 in Greenwich is the next day in Java.
  await commit(file, 'ton\n2\n', '2026-08-01T20:00:00Z');
  await commit('dinas/dataset/panen/index.mdx', 'Teks.', '2026-09-01T02:00:00Z');
  await commit(file, 'ton\n3\n', '2026-12-01T02:00:00Z');
});
afterAll(() => rm(root, { recursive: true, force: true }));

test('the history of a data file is that of Git, up to the day of the build, in the zone of the regency', async () => {
  const changes = (await historyIn(root)).get(file) ?? [];
  expect(changes.map(({ day }) => day)).toEqual(['2026-08-02', '2026-05-01']);
  for (const { commit: id } of changes) expect(id).toMatch(/^[0-9a-f]{7,}$/);
  expect((await historyIn(root, '2026-12-31')).get(file)).toHaveLength(3);
});

test('where Git does not know it all, nothing is claimed', async () => {
  const shallow = await mkdtemp(join(tmpdir(), 'opd-shallow-'));
  git(shallow, '', 'clone', '-q', '--depth', '1', pathToFileURL(root).href, 'klon');
  expect(await historyIn(join(shallow, 'klon'))).toEqual(new Map());
  await mkdir(join(shallow, 'content'));
  expect(await historyIn(shallow)).toEqual(new Map());
  await rm(shallow, { recursive: true });
});
