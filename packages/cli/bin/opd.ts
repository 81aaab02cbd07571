#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { describeError } from '../src/error.ts';
import { exitOnSignals } from '../src/io/exit-on-signals.ts';
import { repositoryRoot } from '../src/repository-root.ts';

exitOnSignals();
// What Node.js made of the TypeScript is kept for the next run (nodejs.org/api/module.html).
enableCompileCache(join(repositoryRoot, '.cache/node'));
try {
  const { main } = await import('../src/main.ts');
  process.exitCode = await main(process.argv.slice(2), process.env.OPD_ROOT ?? repositoryRoot);
} catch (error) {
  console.error(describeError(error));
  process.exit(1);
}
