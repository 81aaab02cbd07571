#!/usr/bin/env node
import { describeError } from '../src/error.ts';
import { exitOnSignals } from '../src/io/exit-on-signals.ts';
import { main } from '../src/main.ts';
import { repositoryRoot } from '../src/workspace.ts';

exitOnSignals();
try {
  process.exitCode = await main(process.argv.slice(2), process.env.OPD_ROOT ?? repositoryRoot);
} catch (error) {
  console.error(describeError(error));
  process.exit(1);
}
