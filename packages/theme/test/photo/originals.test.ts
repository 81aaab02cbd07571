import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lightOriginalsPlugin, withStandIns } from '../../src/integration/light-originals.ts';
import { removeOriginals } from '../../src/integration/remove-originals.ts';
import { longestStandIn, originalOf, standInFor } from '../../src/photo/originals.ts';

const photo = new Uint8Array(500).fill(7);
const bytesOf = (text: string) => new TextEncoder().encode(text);

let folder = '';
let path = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'opd-originals-'));
  path = join(folder, 'sawah.jpg');
  await writeFile(path, photo);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('words that stand for a photo', () => {
  test('are few, the same for equal photos, and lead back to it', () => {
    const words = standInFor(photo, path);
    expect(words.length).toBeLessThanOrEqual(longestStandIn);
    expect(standInFor(photo.slice(), '/elsewhere.jpg')).toBe(words);
    standInFor(photo, path);
    expect(originalOf(bytesOf(words))).toEqual({ digest: words.split(' ')[1], path });
  });

  test('are no other bytes: neither a photo, nor words for one that this build has not seen', () => {
    expect(originalOf(photo)).toBeUndefined();
    expect(originalOf(new Uint8Array())).toBeUndefined();
    expect(originalOf(bytesOf(`opd-original ${'0'.repeat(64)}`))).toBeUndefined();
  });
});

describe('while Vite bundles', () => {
  class Context {
    readonly #emitted: unknown[] = [];
    emitFile(file: Rolldown.EmittedFile): string {
      this.#emitted.push(file.type === 'asset' ? file.source : file);
      return 'handle';
    }
    get emitted(): unknown[] {
      return this.#emitted;
    }
  }

  test('words are emitted in place of a photo, and everything else as it is', () => {
    const context = new Context();
    const light = withStandIns(context, path);
    const drawing = bytesOf('<svg/>');
    expect(light.emitFile({ type: 'asset', name: 'sawah.JPG', source: photo })).toBe('handle');
    light.emitFile({ type: 'asset', name: 'lambang.svg', source: drawing });
    light.emitFile({ type: 'asset', name: 'gaya.css', source: 'p {}' });
    expect(context.emitted).toEqual([standInFor(photo, path), drawing, 'p {}']);
    expect(light.emitted).toBe(context.emitted);
  });

  test("Astro's plugin is found under its name", async () => {
    const source = await readFile(new URL(import.meta.resolve('astro/package.json')), 'utf8');
    expect(JSON.parse(source)).toMatchObject({ name: 'astro' });
    const plugin = new URL('dist/assets/vite-plugin-assets.js', import.meta.resolve('astro/package.json'));
    expect(await readFile(plugin, 'utf8')).toContain('name: "astro:assets:esm"');
    expect(lightOriginalsPlugin.apply).toBe('build');
  });
});

describe('a built site', () => {
  test('gets the bytes of an original that a page shows, and loses the others', async () => {
    const site = await mkdtemp(join(folder, 'dist-'));
    await mkdir(join(site, 'aset'));
    for (const name of ['sawah.Ab12Cd34.jpg', 'lain.Ab12Cd34.jpg'])
      await writeFile(join(site, 'aset', name), standInFor(photo, path));
    await writeFile(join(site, 'index.html'), '<a href="/aset/sawah.Ab12Cd34.jpg">Foto</a>');
    await removeOriginals(new URL(`file://${site}/`), 'aset');
    expect(new Uint8Array(await readFile(join(site, 'aset/sawah.Ab12Cd34.jpg')))).toEqual(photo);
    await expect(readFile(join(site, 'aset/lain.Ab12Cd34.jpg'))).rejects.toThrow(/ENOENT/);
  });
});
