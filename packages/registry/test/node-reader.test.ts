import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blockingReader, nodeReader } from '../src/node-reader.ts';

describe.each([
  ['nodeReader', nodeReader],
  ['blockingReader', blockingReader],
])('%s', (_name, readerOf) => {
  let root = '';
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'opd-content-'));
    for (const folder of ['dinas', 'badan', '.turbo']) await mkdir(join(root, folder));
    await writeFile(join(root, 'dinas/opd.yaml'), 'name: Dinas\n');
  });
  afterAll(() => rm(root, { recursive: true }));

  it('reads a file, and gives nothing for one that is not there', async () => {
    const reader = readerOf(root);
    expect(await reader.readText('dinas/opd.yaml')).toBe('name: Dinas\n');
    expect(await reader.readText('dinas/none.yaml')).toBeUndefined();
    expect(await reader.readText('dinas/opd.yaml/none')).toBeUndefined();
  });

  it('lists folders by name, without hidden ones', async () => {
    expect(await readerOf(root).listFolders('')).toEqual(['badan', 'dinas']);
    expect(await readerOf(root).listFolders('none')).toEqual([]);
  });

  it('does not take another failure for an absence', async () => {
    await expect(readerOf(root).readText('dinas')).rejects.toThrow('EISDIR');
  });
});
