import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderRulesPage, repositoryRules, rules } from '@opd/check';
import { expect, test } from 'vitest';
import { rulesPagePath } from '../src/commands/rules.ts';
import { repositoryRoot } from '../src/workspace.ts';

test('the page of rules is what the rules say; run `npm run opd -- rules` when this fails', async () => {
  const page = await readFile(join(repositoryRoot, rulesPagePath), 'utf8');
  expect(page).toBe(renderRulesPage([...rules, ...repositoryRules]));
});
