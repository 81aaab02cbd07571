import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { z } from 'zod';
import { repositoryRoot } from '../../repository-root.ts';

const packages = { lighthouse: 'Lighthouse', astro: 'Astro', 'govuk-frontend': 'GOV.UK Frontend' } as const;

/** Name and version of everything that takes part, as far as npm and the browser know. */
export async function versionsOf(browser: Browser): Promise<string[]> {
  const installed = Object.entries(packages).map(async ([name, label]) => {
    const file = await readFile(join(repositoryRoot, 'node_modules', name, 'package.json'), 'utf8');
    return `${label} ${z.object({ version: z.string() }).parse(JSON.parse(file)).version}`;
  });
  return [`Chromium ${browser.version()}`, ...(await Promise.all(installed))];
}
