import { createApp } from './app.ts';
import { readConfig } from './config.ts';
import { logToStdout } from './log.ts';
import { type RunningService, startService } from './serve.ts';

/** Reads the environment, listens, and stops in order when asked to. */
async function main(): Promise<void> {
  const result = readConfig(process.env);
  if (!result.ok) {
    const lines = result.problems.map(({ message, hint }) => `✗ ${message}\n  ${hint}`);
    process.stderr.write(`${lines.join('\n')}\nAll variables: packages/server/README.md\n`);
    process.exitCode = 1;
    return;
  }
  const { config } = result;
  const service = await startService(createApp(config, logToStdout), config).catch((error: NodeJS.ErrnoException) => {
    process.stderr.write(
      `✗ Cannot listen on ${config.HOST}:${config.PORT} (${error.code})\n  Set HOST and PORT to an address that is free on this machine\n`,
    );
    process.exitCode = 1;
  });
  if (service === undefined) return;
  logToStdout({ level: 'info', event: 'listening', url: service.url, publicUrl: config.PUBLIC_URL });
  stopOnSignal(service);
}

function stopOnSignal(service: RunningService): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => {
      logToStdout({ level: 'info', event: 'stopping', signal });
      void service.stop();
    });
}

await main();
