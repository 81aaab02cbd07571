import { type Command, Option } from 'commander';
import type { DueOptions } from './commands/due.ts';
import { dueFormats } from './life/due-formats.ts';

/**
 * Describes the commands about the life of entries: what comes and goes with time.
 * @param root the repository.
 */
export function describeLifeCommands(program: Command, root: string): void {
  program
    .command('due')
    .description('which sites must be built again because an entry has come or gone, or a new day has begun')
    .option('--since <moment>', 'from this moment on: 2026-11-25T07:00, or with an offset (default: an hour before)')
    .option('--at <moment>', 'up to this moment (default: now)')
    .addOption(new Option('--format <format>', 'how to tell').choices(dueFormats).default('text'))
    .action(async (options: DueOptions) => {
      const { due } = await import('./commands/due.ts');
      process.stdout.write(await due(root, options));
    });
}
