import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { z } from 'zod';

const manifest = z.object({ dependencies: z.record(z.string(), z.string()) });

async function dependenciesOf(file: string | URL): Promise<Readonly<Record<string, string>>> {
  return manifest.parse(JSON.parse(await readFile(file, 'utf8'))).dependencies;
}

test('the parts of Decap are those of the Decap that is pinned', async () => {
  const ours = await dependenciesOf(new URL('../package.json', import.meta.url));
  const app = await dependenciesOf(createRequire(import.meta.url).resolve('decap-cms-app/package.json'));
  expect(ours['decap-cms-app']).toMatch(/^\d+\.\d+\.\d+$/);
  const parts = Object.keys(ours).filter((name) => name.startsWith('decap-cms-') && name !== 'decap-cms-app');
  expect(parts).not.toHaveLength(0);
  for (const name of parts) expect(ours[name], name).toBe(app[name]);
});
