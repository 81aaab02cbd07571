import { type Command, Option } from 'commander';
import type { HandoverOptions } from './commands/handover.ts';
import type { LogOptions } from './commands/log.ts';
import { logFormats } from './log/formats.ts';

/**
 * Describes the commands about people: who holds an account, who owns a folder, who wrote what.
 * @param root the repository.
 * @param finish is told the exit code.
 */
export function describePeopleCommands(program: Command, root: string, finish: (code: number) => void): void {
  program
    .command('owners')
    .description('write .github/CODEOWNERS from the terms of all operators')
    .option('--check', 'write nothing; fail when the file is stale', false)
    .action(async (options: { check: boolean }) => {
      const { owners } = await import('./commands/owners.ts');
      finish(await owners(root, options));
    });

  program
    .command('handover')
    .description('hand an account of an OPD over to its next holder, with a record to print and sign')
    .argument('<opd>', 'folder of the OPD')
    .requiredOption('--account <account>', 'the account of the office: dinkes-web')
    .requiredOption('--to <name>', 'name of the new holder, without NIP')
    .requiredOption('--position <position>', 'position of the new holder')
    .requiredOption('--on <date>', 'first day of the new holder: 2026-09-01')
    .option('--until <date>', 'last day of the new holder, when it is known')
    .option('--role <role>', 'for an account that nobody has held yet: penanggung-jawab, web, data, medsos')
    .option('--record <file>', 'where to write the record (default: serah-terima-<opd>-<account>-<date>.html)')
    .option('--dry-run', 'only show what would change')
    .action(async (slug: string, options: Omit<HandoverOptions, 'slug'>) => {
      const { handOver } = await import('./commands/handover.ts');
      process.stdout.write(`${(await handOver(root, { ...options, slug })).join('\n')}\n`);
    });

  program
    .command('log')
    .description('who wrote, reviewed and published what, and when, from Git')
    .argument('<opd>', 'folder of the OPD')
    .option('--since <date>', 'from this day on: 2026-01-31')
    .addOption(new Option('--format <format>', 'how to tell').choices(logFormats).default('text'))
    .action(async (slug: string, options: LogOptions) => {
      const { log } = await import('./commands/log.ts');
      process.stdout.write(await log(root, slug, options));
    });
}
