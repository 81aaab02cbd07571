import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { repositoryState } from '../src/build/repository-state.ts';

describe('the state of a repository', () => {
  let root = '';
  const day = { OPD_TODAY: '2026-11-25', OPD_TIME: '08:00' };
  const state = (env: Readonly<Record<string, string>> = day) => repositoryState(root, ['alpha', 'beta'], env);
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  };
  const git = (...args: string[]) => {
    const who = ['-c', 'user.name=Uji', '-c', 'user.email=uji@contoh.example', '-c', 'commit.gpgsign=false'];
    execFileSync('git', [...who, ...args], { cwd: root, stdio: 'pipe' });
  };
  const page = 'content/alpha/berita/panen raya/index.mdx';

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'opd-state-'));
    git('init', '--quiet');
    await write('.gitignore', 'dist/\n.outside.json\n');
    await write(page, 'satu');
    git('add', '.');
    git('commit', '--quiet', '--message', 'Mulai');
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  test('is the same while nothing changes, whatever was built and whatever the time of day', async () => {
    const before = await state();
    expect(before).toMatch(/^[\w-]{43}$/);
    await write('sites/alpha/dist/index.html', 'x');
    expect(await state({ ...day, OPD_TIME: '09:30' })).toBe(before);
  });

  test('differs on another day, and by what is told of a site from outside', async () => {
    const before = await state();
    expect(await state({ ...day, OPD_TODAY: '2026-11-26' })).not.toBe(before);
    await write('sites/beta/.outside.json', '{"lastTurn":"2026-11-25T08:00"}');
    expect(await state()).not.toBe(before);
  });

  test('differs with each file that is edited, added, edited once more, removed or committed', async () => {
    const states = [await state()];
    await write(page, 'dua');
    states.push(await state());
    await write(page, 'tiga');
    states.push(await state());
    await write('content/beta/berita/baru/index.mdx', 'satu');
    states.push(await state());
    // As long as before, and untracked as before.
    await write('content/beta/berita/baru/index.mdx', 'dua!');
    states.push(await state());
    await rm(join(root, page));
    states.push(await state());
    git('add', '.');
    states.push(await state());
    git('commit', '--quiet', '--message', 'Dua');
    states.push(await state());
    expect(new Set(states).size).toBe(states.length);
  });

  test('comes back when an edit is taken back', async () => {
    const before = await state();
    await write(page, 'dua');
    git('checkout', '--quiet', '.');
    expect(await state()).toBe(before);
  });

  test('is not known without Git, nor before the first commit', async () => {
    await rm(join(root, '.git'), { recursive: true });
    expect(await state()).toBeUndefined();
    git('init', '--quiet');
    expect(await state()).toBeUndefined();
  });
});
