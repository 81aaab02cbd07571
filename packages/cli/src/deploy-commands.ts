import type { Command } from 'commander';
import type { DeployOptions } from './commands/deploy.ts';
import type { VerifyOptions } from './commands/verify.ts';
import { print } from './io/print.ts';

/**
 * Describes the commands about what visitors see: putting built sites onto servers, going back, and looking whether
 * what is there is still what was put there.
 * @param root the repository.
 * @param finish is told the exit code.
 */
export function describeDeployCommands(program: Command, root: string, finish: (code: number) => void): void {
  program
    .command('deploy')
    .description('put built sites onto a target of content/kabupaten.yaml, each whole or not at all')
    .argument('[slugs...]', 'the sites; all that are built when none is named')
    .option('--target <name>', 'where to (default: the first target)')
    .option('--affected', 'only sites that are made of something that differs from the base')
    .option('--base <commit>', 'the commit to compare with; with --affected', 'main')
    .option('--record <folder>', 'keep the manifest of what was put there, for `opd verify`')
    .action(async (slugs: string[], options: Omit<DeployOptions, 'slugs'>) => {
      const { deploy } = await import('./commands/deploy.ts');
      finish(await deploy(root, { ...options, slugs }));
    });

  program
    .command('rollback')
    .description('show the release before the present one again, at once')
    .argument('<opd>', 'folder of the site')
    .option('--target <name>', 'where (default: the first target)')
    .option('--to <release>', 'what `opd releases` names, instead of the one before')
    .option('--record <folder>', 'a working tree of the branch `rilis`, which is to name that release, too')
    .action(async (slug: string, options: { target?: string; to?: string; record?: string }) => {
      const { rollBack } = await import('./commands/rollback.ts');
      print(await rollBack(root, slug, options));
    });

  program
    .command('releases')
    .description('the releases of a site that a target keeps')
    .argument('<opd>', 'folder of the site')
    .option('--target <name>', 'where (default: the first target)')
    .action(async (slug: string, { target }: { target?: string }) => {
      const { listReleases } = await import('./commands/rollback.ts');
      print(await listReleases(root, slug, target));
    });

  program
    .command('nginx')
    .description("print nginx's configuration for all hosts, derived from the registry")
    .option('--target <name>', 'the web server it is for (default: the first target)')
    .action(async ({ target }: { target?: string }) => {
      const { nginx } = await import('./commands/nginx.ts');
      process.stdout.write(await nginx(root, target));
    });

  program
    .command('verify')
    .description('compare what servers really serve with what was put there, file by file; find what was added')
    .argument('[origins...]', 'https://dinkes.bojonegorokab.go.id, or dinkes; all that are recorded when none is named')
    .requiredOption('--record <folder>', 'where `opd deploy --record` keeps the manifests')
    .option('--connect <address>', 'ask this server, whatever the name says: 10.0.0.5:443')
    .option('--issues', 'open, update and close one issue for each site (GITHUB_TOKEN, GITHUB_REPOSITORY)', false)
    .action(async (origins: string[], options: VerifyOptions) => {
      const { verify } = await import('./commands/verify.ts');
      finish(await verify(root, origins, options));
    });
}
