import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { removeOriginals } from '../../src/integration/remove-originals.ts';

test('originals of photos go unless a page shows them; what was made from them stays', async () => {
  const root = await mkdtemp(join(tmpdir(), 'opd-dist-'));
  await mkdir(join(root, 'aset'));
  await mkdir(join(root, 'berita/panen'), { recursive: true });
  for (const name of ['sawah.Ab12Cd34.jpg', 'logo.Zz-1_x9Q.png', 'sawah.Ab12Cd34_Z1x9.webp', 'Page.BfP_P49O.css'])
    await writeFile(join(root, 'aset', name), '');
  await writeFile(join(root, 'berita/panen/index.html'), '<img src="/aset/logo.Zz-1_x9Q.png" alt="Logo Pasar">');
  await removeOriginals(pathToFileURL(`${root}/`), 'aset');
  expect((await readdir(join(root, 'aset'))).sort()).toEqual([
    'Page.BfP_P49O.css',
    'logo.Zz-1_x9Q.png',
    'sawah.Ab12Cd34_Z1x9.webp',
  ]);
  await rm(root, { recursive: true });
});
