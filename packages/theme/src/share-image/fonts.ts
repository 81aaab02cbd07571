import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Font } from 'satori';

/** Font families in the order in which a letter is looked for. */
export const fontFamily = 'Jakarta, Jakarta Extended';

const files = [
  { name: 'Jakarta', subset: 'latin', weight: 500 },
  { name: 'Jakarta', subset: 'latin', weight: 700 },
  { name: 'Jakarta Extended', subset: 'latin-ext', weight: 500 },
  { name: 'Jakarta Extended', subset: 'latin-ext', weight: 700 },
] as const;

let loaded: Promise<Font[]> | undefined;

/** The fonts of the share images, read from the package once per process; no font of the machine is used. */
export function loadFonts(): Promise<Font[]> {
  loaded ??= readFonts();
  return loaded;
}

async function readFonts(): Promise<Font[]> {
  const { resolve } = createRequire(import.meta.url);
  return Promise.all(
    files.map(async ({ name, subset, weight }) => {
      const file = resolve(`@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-${subset}-${weight}-normal.woff`);
      return { name, weight, style: 'normal', data: await readFile(file) } as const;
    }),
  );
}
