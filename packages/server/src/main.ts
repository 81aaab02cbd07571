import { createApp } from './app.ts';
import { type Config, readConfig } from './config.ts';
import { logToStdout } from './log.ts';
import { Metrics } from './metrics.ts';
import { type RunningService, startService } from './serve.ts';
import { VoteDesk } from './votes/desk.ts';

/** Reads the environment, listens, and stops in order when asked to. */
async function main(): Promise<void> {
  const result = readConfig(process.env);
  if (!result.ok) {
    const lines = result.problems.map(({ message, hint }) => `✗ ${message}\n  ${hint}`);
    return giveUp(`${lines.join('\n')}\nAll variables: packages/server/README.md`);
  }
  const { config } = result;
  const metrics = new Metrics();
  const votes = await openVotes(config, metrics);
  if (config.votes && !votes) return;
  const { HOST, METRICS_PORT, PORT, PUBLIC_URL } = config.service;
  const started: RunningService[] = [];
  for (const [app, address] of [
    [createApp(config, logToStdout, { votes, metrics }), { HOST, PORT }],
    [metrics.app(), METRICS_PORT === undefined ? undefined : { HOST: '127.0.0.1', PORT: METRICS_PORT }],
  ] as const) {
    if (!address) continue;
    try {
      started.push(await startService(app, address));
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : error;
      const place = address.PORT === METRICS_PORT ? 'METRICS_PORT to a port' : 'HOST and PORT to an address';
      await stopAll(started, votes);
      return giveUp(
        `✗ Cannot listen on ${address.HOST}:${address.PORT} (${code})\n  Set ${place} that is free on this machine`,
      );
    }
  }
  logToStdout({
    ...{ level: 'info', event: 'listening', url: started[0]?.url, metricsUrl: started[1]?.url },
    ...{ publicUrl: PUBLIC_URL, serves: config.service.SERVES },
  });
  stopOnSignal(started, votes);
}

/** @returns `undefined` where none are taken, or after saying what is wrong. */
async function openVotes({ votes: config }: Config, metrics: Metrics): Promise<VoteDesk | undefined> {
  if (!config) return undefined;
  try {
    return await VoteDesk.open({ config, log: logToStdout, metrics });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    giveUp(
      `✗ Cannot open the votes in ${config.VOTES_DATABASE}: ${reason}\n  Set VOTES_DATABASE to a file in a folder that exists and is writable, and CONTENT to the content/ folder`,
    );
    return undefined;
  }
}

function stopOnSignal(started: readonly RunningService[], votes: VoteDesk | undefined): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => {
      logToStdout({ level: 'info', event: 'stopping', signal });
      void stopAll(started, votes);
    });
}

/** Votes are closed last: those under way are still counted. */
async function stopAll(started: readonly RunningService[], votes: VoteDesk | undefined): Promise<void> {
  await Promise.all(started.map((service) => service.stop()));
  votes?.close();
}

function giveUp(text: string): void {
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
}

await main();
