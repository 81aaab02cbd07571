import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { isProductFile } from '../src/scaffold/product-files.ts';

const stepSchema = z.object({
  if: z.coerce.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
});
const workflowSchema = z.object({
  jobs: z.record(
    z.string(),
    z.object({ if: z.string().optional(), uses: z.undefined().optional(), steps: z.array(stepSchema) }),
  ),
});

/** What a runner of Forgejo fetches and runs as GitHub's does. */
const shared = ['actions/checkout', 'actions/setup-node', 'actions/cache'];
const onGitHub = "github.server_url == 'https://github.com'";

/** Workflows that a regency gets. */
const workflows = readdirSync(new URL('../../../.github/workflows', import.meta.url))
  .map((name) => `.github/workflows/${name}`)
  .filter((path) => isProductFile(path));

test.each(workflows)('%s runs on a Forgejo of one’s own', (path) => {
  const text = readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
  for (const job of Object.values(workflowSchema.parse(parse(text)).jobs))
    for (const { if: condition, uses, run = '' } of job.steps) {
      // Neither GitHub's own program nor an address of GitHub's.
      expect(run).not.toMatch(/(?:^|[\s(;|&])gh\s|https:\/\/(?:api\.)?github\.com/m);
      if (uses === undefined || uses.startsWith('./') || shared.includes(uses.split('@')[0] ?? '')) continue;
      expect(`${job.if} ${condition}`, uses).toContain(onGitHub);
    }
  // Contexts that Forgejo leaves empty.
  expect(text).not.toMatch(/github\.(?:graphql_url|triggering_actor|actor_id|repository_id|retention_days)/);
});
