import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { parseShard, type Shard } from './build/shards.ts';
import { type CheckOptions, check, checkFormats } from './commands/check.ts';
import type { CompareCommandOptions } from './commands/compare.ts';
import type { EvaluateOptions } from './commands/evaluate.ts';
import { describeDeployCommands } from './deploy-commands.ts';
import { evaluateFormats } from './evaluate/formats.ts';
import { print } from './io/print.ts';
import { describeLifeCommands } from './life-commands.ts';
import { describePeopleCommands } from './people-commands.ts';
import { describeScaffoldCommands } from './scaffold-commands.ts';
import { stepNames } from './verify/step-names.ts';

/**
 * The `opd` command. The code of a command is loaded when it is asked for: most of the time that a small check takes
 * went into loading all others.
 * @param args arguments after the command's name.
 * @param root the repository it works on.
 * @returns exit code; of a server only whether it could start.
 * @throws OpdError.
 */
export async function main(args: readonly string[], root: string): Promise<number> {
  let exitCode = 0;
  const program = describeCommands(root, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    // Commander has printed its message already, or the help that was asked for.
    if (error instanceof CommanderError) return error.exitCode;
    throw error;
  }
  return exitCode;
}

function describeCommands(root: string, finish: (code: number) => void): Command {
  const program = new Command('opd')
    .description('Builds, previews and checks the websites of all OPDs.')
    .exitOverride()
    .showSuggestionAfterError()
    .showHelpAfterError('Run `npm run opd -- --help` for all commands.')
    .addHelpText(
      'after',
      '\nThrough npm: npm start -- --port 4322, npm run dev -- dinkes, npm run build -- dinkes, npm test -- unit',
    );

  program
    .command('preview')
    .description('build all sites, serve them on this machine, rebuild what changes (npm start)')
    .option('-p, --port <port>', 'port to serve on', parsePort, 4321)
    .option('--only <slugs>', 'build only these sites: dinkes,kanor', parseSlugs, [])
    .option('--no-watch', 'do not watch content/')
    .action(async (options: { port: number; only: string[]; watch: boolean }) => {
      const { preview } = await import('./commands/preview.ts');
      await preview(root, options);
    });

  program
    .command('dev')
    .description('dev server of one site, with hot reload of theme and content')
    .argument('[slug]', 'the site')
    .option('-p, --port <port>', 'port to serve on', parsePort, 4330)
    .action(async (slug: string | undefined, { port }: { port: number }) => {
      const { dev } = await import('./commands/dev.ts');
      finish(await dev(root, slug, port));
    });

  program
    .command('build')
    .description('build sites into sites/<slug>/dist; what has not changed comes from the cache')
    .argument('[slugs...]', 'the sites; all when none is named')
    .option('--affected', 'only sites that are made of something that differs from the base')
    .option('--base <commit>', 'the commit to compare with; with --affected', 'main')
    .option('--shard <part>', 'only one part of the sites: 2/8', parseShard)
    .action(async (slugs: string[], { affected, base, shard }: BuildOptions) => {
      const { build } = await import('./commands/build.ts');
      finish(await build(root, { slugs, affectedSince: affected ? base : undefined, shard }));
    });

  program
    .command('plan')
    .description('divide the sites that a change affects among the jobs of a CI matrix; prints JSON')
    .requiredOption('--base <commit>', 'the commit from which the change set out')
    .option('--per-part <sites>', 'sites that are worth a job', parseCount, 20)
    .option('--at-most <jobs>', 'the largest number of jobs', parseCount, 8)
    .action(async ({ base, perPart, atMost }: { base: string; perPart: number; atMost: number }) => {
      const { planJobs } = await import('./commands/plan.ts');
      print([JSON.stringify(await planJobs(root, base, { sitesPerPart: perPart, mostParts: atMost }))]);
    });

  program
    .command('check')
    .description('check the content: every mistake with file, line and how to mend it')
    .argument('[paths...]', 'OPDs, or files and folders under content/; all when none is named')
    .option('--changed-since <commit>', 'only what differs from this commit')
    .option('--committed', 'with --changed-since: without looking for files that are not committed, as in CI', false)
    .addOption(new Option('--format <format>', 'how to tell').choices(checkFormats).default('text'))
    .option('--actor <account>', 'account that made the change; with --changed-since')
    .option('--fix', 'strip and downsize photos where that mends them', false)
    .option('--no-cache', 'judge everything anew')
    .action(async (paths: string[], options: Omit<CheckOptions, 'paths'>) =>
      finish(await check(root, { ...options, paths })),
    );

  program
    .command('evaluate')
    .description('how fresh and complete each site is, and what to do next, from content, operators and Git')
    .argument('[slugs...]', 'the OPDs; all when none is named')
    .addOption(new Option('--format <format>', 'how to tell').choices(evaluateFormats).default('text'))
    .option('--at <date>', 'the day that counts as today: 2026-11-25 (default: OPD_TODAY, or today)')
    .option('--issues', 'open, update and close one issue for each stale OPD (GITHUB_TOKEN, GITHUB_REPOSITORY)', false)
    .action(async (slugs: string[], options: Omit<EvaluateOptions, 'slugs'>) => {
      const { evaluate } = await import('./commands/evaluate.ts');
      process.stdout.write(await evaluate(root, { ...options, slugs }));
    });

  program
    .command('corpus')
    .description('judge all labelled photo descriptions; fails when too many are misjudged (npm run check:corpus)')
    .action(async () => {
      const { corpus } = await import('./commands/corpus.ts');
      finish(await corpus(root));
    });

  program
    .command('test')
    .description('everything that must hold before a change is merged (npm test)')
    .argument('[steps...]', `parts to run: ${stepNames.join(', ')}`)
    .action(async (wanted: string[]) => {
      const { test } = await import('./commands/test.ts');
      finish(await test(root, wanted));
    });

  program
    .command('weigh')
    .description('weigh the home pages of built sites; fails when one is over a limit')
    .argument('[slugs...]', 'the sites; all that are built when none is named')
    .action(async (slugs: string[]) => {
      const { weigh } = await import('./commands/weigh.ts');
      finish(await weigh(root, slugs));
    });

  program
    .command('compare')
    .description('show by pictures what looks otherwise than in another checkout whose sites are built')
    .argument('<before>', 'folder of the other checkout')
    .option('--out <folder>', 'where the report goes', '.cache/perubahan')
    .option('--widths <pixels>', 'of the window', parseWidths, [360, 1280])
    .option('--each <pages>', 'pages of each kind, besides all home pages', parseCount, 1)
    .action(async (before: string, options: CompareCommandOptions) => {
      const { compare } = await import('./commands/compare.ts');
      print(await compare(root, before, options));
    });

  program
    .command('rules')
    .description('write the page of all rules, packages/check/ATURAN.md')
    .action(async () => {
      const { writeRulesPage } = await import('./commands/rules.ts');
      print(await writeRulesPage(root));
    });

  program
    .command('catalogue')
    .description('record what every OPD has published as open data, so that no dataset is lost unseen')
    .action(async () => {
      const { recordCatalogues } = await import('./commands/catalogue.ts');
      print(await recordCatalogues(root));
    });

  program
    .command('fuzz')
    .description('run the property tests with other random values again and again, for some minutes (npm run fuzz)')
    .option('--minutes <number>', 'no round begins after that', Number, 10)
    .action(async ({ minutes }: { minutes: number }) => {
      const { fuzz } = await import('./commands/fuzz.ts');
      finish(await fuzz(root, { minutes }));
    });

  program
    .command('dependencies')
    .description('licences, install scripts and origin of everything that is installed; fails for what is not allowed')
    .option('--advisories', 'ask the registry for known weaknesses too', false)
    .action(async (options: { advisories: boolean }) => {
      const { dependencies } = await import('./commands/dependencies.ts');
      const { text, code } = await dependencies(root, options);
      process.stdout.write(text);
      finish(code);
    });

  describeScaffoldCommands(program, root);
  describePeopleCommands(program, root, finish);
  describeLifeCommands(program, root, finish);
  describeDeployCommands(program, root, finish);

  return program;
}

interface BuildOptions {
  readonly affected?: boolean;
  readonly base: string;
  readonly shard?: Shard;
}

function parsePort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new InvalidArgumentError('A port is a number from 0 to 65535.');
}

function parseCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count > 0) return count;
  throw new InvalidArgumentError('It is a whole number from 1 on.');
}

function parseWidths(text: string): number[] {
  return text.split(',').map(parseCount);
}

function parseSlugs(text: string): string[] {
  return text
    .split(',')
    .map((slug) => slug.trim())
    .filter((slug) => slug !== '');
}
