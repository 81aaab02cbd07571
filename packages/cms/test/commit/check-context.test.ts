import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { checkContext, decapBackend } from '../../src/config/backend.ts';

test('the editor links to the commit status that the workflow of the check writes', async () => {
  const workflow = await readFile(new URL('../../../../.github/workflows/check.yml', import.meta.url), 'utf8');
  expect(workflow).toContain(`\\"context\\":\\"${checkContext}\\"`);
  const hosting = { repository: 'pemkab/situs', branch: 'main', serverUrl: 'https://git.contoh.go.id' };
  for (const kind of ['github', 'gitlab', 'forgejo'] as const)
    expect(decapBackend({ kind, ...hosting }, 'Dinkes').preview_context).toBe(checkContext);
});
