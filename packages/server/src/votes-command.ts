import { parseArgs } from 'node:util';
import { readConfig } from './config.ts';
import { backUp, restore } from './votes/backup.ts';
import { remarkKey } from './votes/remark-key.ts';

const usage = `Usage, with the variables of the service:
  npm run votes --workspace @opd/server -- backup <new file>
  npm run votes --workspace @opd/server -- restore <backup> [--replace]
  npm run votes --workspace @opd/server -- key <opd>     the key with which an OPD reads its remarks
`;

/** The commands of whoever keeps the service. */
async function main(): Promise<void> {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { replace: { type: 'boolean' } } });
  const [command, argument] = positionals;
  if (argument === undefined || positionals.length > 2) return giveUp(usage);
  const read = readConfig({ SERVES: 'votes', PUBLIC_URL: 'http://localhost', ...withoutSignIn(process.env) });
  if (!read.ok || !read.config.votes) {
    const problems = read.ok ? [] : read.problems.map(({ message, hint }) => `✗ ${message}\n  ${hint}`);
    return giveUp(`${problems.join('\n')}\n`);
  }
  const { VOTES_DATABASE, REMARKS_SECRET } = read.config.votes;
  if (command === 'backup') {
    const { votes, remarks } = await backUp(VOTES_DATABASE, argument);
    process.stdout.write(`${argument}: ${votes} votes, ${remarks} remarks.\n`);
  } else if (command === 'restore') {
    const { votes, remarks } = restore(VOTES_DATABASE, argument, values.replace ?? false);
    process.stdout.write(`${VOTES_DATABASE}: ${votes} votes, ${remarks} remarks.\n`);
  } else if (command === 'key') {
    if (REMARKS_SECRET === undefined) return giveUp('✗ REMARKS_SECRET is not set\n  Set the one of the service\n');
    process.stdout.write(`${remarkKey(REMARKS_SECRET, argument)}\n`);
  } else giveUp(usage);
}

/** What the service does beside taking votes is no matter here. */
function withoutSignIn({ SERVES: _, ...environment }: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return environment;
}

function giveUp(text: string): void {
  process.stderr.write(text);
  process.exitCode = 1;
}

await main().catch((error: unknown) => {
  const hint = 'Set VOTES_DATABASE to the file of the service; --replace lets go of what it holds';
  giveUp(`✗ ${error instanceof Error ? error.message : error}\n  ${hint}\n`);
});
