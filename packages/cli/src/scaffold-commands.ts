import { opdKinds } from '@opd/registry/kinds';
import { type Command, Option } from 'commander';
import { print } from './io/print.ts';
import { type GivenRegency, regencyOptionList } from './scaffold/regency-options.ts';

/**
 * Describes the commands that start something: a regency, an OPD, its site.
 * @param root the repository.
 */
export function describeScaffoldCommands(program: Command, root: string): void {
  const init = program
    .command('init')
    .description('start another regency: a repository of its own with the product, its portal and its first office')
    .argument('<folder>', 'where it goes; must be empty or not exist');
  for (const { flag, about, example, default: fallback } of regencyOptionList)
    init.addOption(new Option(`${flag} <text>`, `${about}: ${example}`).default(fallback));
  init.action(async (folder: string, given: GivenRegency) => {
    const { initRegency } = await import('./commands/init.ts');
    print(await initRegency(root, folder, given));
  });

  // There is one portal already.
  const kinds = opdKinds.map(({ value }) => value).filter((kind) => kind !== 'portal');
  program
    .command('new')
    .description('start the content and the site of a new OPD')
    .argument('<slug>', 'its folder; never changes')
    .requiredOption('--name <name>', 'full name')
    .addOption(new Option('--kind <kind>', 'kind of OPD').choices(kinds).makeOptionMandatory())
    .option('--abbreviation <text>', 'official abbreviation (default: the name)')
    .option('--subdomain <name>', 'first part of its address (default: the slug)')
    .option('--parent <slug>', 'OPD it belongs to')
    .option('--region-code <code>', 'code of a district: 35.22.17')
    .option('--color <hex>', 'accent colour: #00796B')
    .option('--tagline <sentence>', 'what the office does for people')
    .option('--unconfirmed', 'content only: an OPD that is not confirmed gets no site')
    .action(async (slug: string, { unconfirmed, ...given }: NewOptions) => {
      const defaults = { abbreviation: given.name, subdomain: slug, status: unconfirmed ? 'unconfirmed' : 'confirmed' };
      const { createOpd } = await import('./commands/new.ts');
      print(await createOpd(root, { ...defaults, ...given, slug }));
    });

  program
    .command('sync')
    .description('write missing or drifted sites of all confirmed OPDs')
    .action(async () => {
      const { syncSites } = await import('./commands/sync.ts');
      print(await syncSites(root));
    });
}

interface NewOptions {
  readonly name: string;
  readonly kind: string;
  readonly unconfirmed?: boolean;
}
