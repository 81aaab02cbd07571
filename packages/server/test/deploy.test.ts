import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { hints } from '../src/config.ts';

const root = new URL('../../../', import.meta.url);
const read = (name: string) => readFileSync(new URL(`../deploy/${name}`, import.meta.url), 'utf8');

/** Names that a file gives values, as `NAME=value`. */
const namesIn = (text: string) => [...text.matchAll(/\b([A-Z][A-Z_]{2,})=/g)].flatMap(([, name]) => name ?? []);

describe('the unit', () => {
  const unit = read('situs-opd-layanan.service');

  test('starts a program that is there, in a folder that is there', () => {
    const [, folder = ''] = /^WorkingDirectory=\/srv\/situs-opd\/(.+)$/m.exec(unit) ?? [];
    const [, program = ''] = /^ExecStart=\S+\/node (.+)$/m.exec(unit) ?? [];
    expect(existsSync(fileURLToPath(new URL(`${folder}/${program}`, root)))).toBe(true);
  });

  test('keeps the votes in the folder that it alone may write', () => {
    expect(unit).toContain('StateDirectory=situs-opd\n');
    expect(/VOTES_DATABASE=(\S+)/.exec(unit)?.[1]).toMatch(/^\/var\/lib\/situs-opd\//);
  });

  const analyze = '/usr/bin/systemd-analyze';
  test.skipIf(!existsSync(analyze))('is what systemd understands, and has few rights', () => {
    const folder = mkdtempSync(join(tmpdir(), 'opd-unit-'));
    const file = join(folder, 'situs-opd-layanan.service');
    // What it starts lies elsewhere here.
    const here = unit.replace(/\/srv\/situs-opd\/node_modules\/\.bin\/node/, process.execPath);
    writeFileSync(file, here.replace(/^WorkingDirectory=.*$/m, `WorkingDirectory=${folder}`));
    const verify = spawnSync(analyze, ['verify', file], { encoding: 'utf8' });
    expect(verify.stderr.split('\n').filter((line) => line.includes('situs-opd-layanan'))).toEqual([]);
    const exposure = spawnSync(analyze, ['security', '--offline=true', '--threshold=30', file], { encoding: 'utf8' });
    // Before systemd 250 it judges running services alone.
    if (!exposure.stderr.includes('offline'))
      expect(exposure.stdout).toMatch(/Overall exposure level for situs-opd-layanan\.service: [0-3]\.\d/);
    rmSync(folder, { recursive: true });
  });

  test('waits longer for the end than the service does', () => {
    expect(Number(/^TimeoutStopSec=(\d+)$/m.exec(unit)?.[1])).toBeGreaterThan(15);
  });
});

describe('the container', () => {
  const file = read('Dockerfile');

  test('sets variables that exist, and copies what exists', () => {
    const names = namesIn(file).filter((name) => name !== 'NODE_ENV');
    expect(names).toContain('VOTES_DATABASE');
    expect(names.filter((name) => !(name in hints))).toEqual([]);
    const sources = [...file.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, paths = '']) => paths.split(' '));
    expect(sources).toContain('package-lock.json');
    expect(sources.filter((path) => !existsSync(fileURLToPath(new URL(path, root))))).toEqual([]);
  });

  test('runs as nobody in particular, and gets its signals itself', () => {
    expect(file).toMatch(/^USER node$/m);
    expect(file).toMatch(/^CMD \["node", "src\/main\.ts"\]$/m);
  });
});
