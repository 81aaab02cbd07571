import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { weighClones } from '../src/builds/weigh-clones.ts';
import { renderRegencies } from '../src/report/regencies-table.ts';

describe('the clones of a repository', () => {
  let folder = '';
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('weigh less the less of history and of other sites they hold', async () => {
    folder = mkdtempSync(join(tmpdir(), 'opd-clones-'));
    const root = join(folder, 'situs');
    const git = (...args: string[]) => execFileSync('git', args, { cwd: root, stdio: 'pipe' });
    const write = (path: string, bytes: number) => {
      mkdirSync(join(root, path, '..'), { recursive: true });
      writeFileSync(join(root, path), crypto.getRandomValues(new Uint8Array(bytes)));
    };
    mkdirSync(root);
    git('init', '--quiet');
    // A photo that was replaced, and another site.
    for (let turn = 0; turn < 2; turn++) {
      write('content/opd000/foto.webp', 40_000);
      write('content/opd001/foto.webp', 60_000);
      git('add', '.');
      git('-c', 'user.name=x', '-c', 'user.email=x@example.org', 'commit', '--quiet', '--message', `${turn}`);
    }
    const { history, clones } = await weighClones(root, 'opd000');
    expect(history).toBeGreaterThan(200_000);
    const { full = 0, shallow = 0, partial = 0, sparse = 0 } = clones;
    expect(full).toBeGreaterThan(300_000);
    for (const part of [shallow, partial]) expect(part).toBeLessThan(full - 90_000);
    expect(sparse).toBeLessThan(partial - 100_000);
  });
});

test('the table says what each regency cost, and leaves out what was not measured', () => {
  const job = (seconds: number) => ({ seconds, cpuSeconds: seconds * 2 });
  const weights = { output: 30_000_000, cache: 9_000_000, history: 4_000_000, clones: { full: 8_000_000 } };
  const text = renderRegencies([
    { cold: [job(30), job(40)], cached: job(8), entry: job(12), weights },
    { cold: [job(31)] },
  ]);
  expect(text).toContain('| 1 | 2 | 140.0 | 40.0 | 8.00 | 16.0 | 12.0 | 24.0 | 30.00 MB | 9.00 MB | 4.00 MB |');
  expect(text).toContain('| 2 | 1 | 62.0 | 31.0 | – | – | – | – | – | – | – |');
  expect(text).toContain('| full | 8.00 MB |');
});
