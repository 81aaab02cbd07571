import { type Command, Option } from 'commander';
import type { DueOptions } from './commands/due.ts';
import type { LinksOptions } from './commands/links.ts';
import type { ImportOptions } from './commands/redirects.ts';
import type { SnapshotOptions } from './commands/votes.ts';
import { dueFormats } from './life/due-formats.ts';
import { linkReports } from './links/link-reports.ts';

/**
 * Describes the commands about the life of entries: what comes and goes with time, what is left at old addresses,
 * and whether what they link to is still there.
 * @param root the repository.
 * @param finish is told the exit code.
 */
export function describeLifeCommands(program: Command, root: string, finish: (code: number) => void): void {
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

  program
    .command('redirects')
    .description('old addresses of a site, kept in content/<opd>/redirects.yaml')
    .command('import')
    .description('take over many old addresses at once; what is wrong is told in <file>.salah.csv')
    .argument('<file>', 'CSV with the columns dari, ke, sejak; without ke: alasan, judul, tempat bertanya')
    .requiredOption('--opd <slug>', 'folder of the OPD')
    .option('--partial', 'take over what is right even when something is wrong', false)
    .action(async (file: string, options: ImportOptions) => {
      const { importRedirects } = await import('./commands/redirects.ts');
      const { text, code } = await importRedirects(root, file, options);
      process.stdout.write(text);
      finish(code);
    });

  program
    .command('links')
    .description(
      'ask politely whether the pages that the content links to are still there; tell what has been broken for days',
    )
    .argument('[opds...]', 'folders of OPDs; all when none is named')
    .option('--memory <file>', 'remembers earlier nights', '.cache/links.json')
    .option('--at <moment>', 'as if it were this moment: 2026-11-25T01:00:00Z')
    .addOption(new Option('--report <format>', 'how to tell').choices(linkReports).default('text'))
    .action(async (opds: string[], options: LinksOptions) => {
      const { links } = await import('./commands/links.ts');
      process.stdout.write(await links(root, opds, options));
    });

  program
    .command('votes')
    .description("readers' polls, kept in content/<opd>/jajak.yaml")
    .command('snapshot')
    .description('write what the service has counted into the content')
    .option('--from <address>', 'the service, or a file of results (default: voteService in kabupaten.yaml)')
    .option('--fewer', 'take over counts that are lower than those in the content', false)
    .action(async (options: SnapshotOptions) => {
      const { snapshotVotes } = await import('./commands/votes.ts');
      const { text, code } = await snapshotVotes(root, options);
      process.stdout.write(text);
      finish(code);
    });
}
