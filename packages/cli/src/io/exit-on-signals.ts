import { stopChildren } from './child.ts';

/** Exit codes of a process ended by a signal: 128 and the signal's number. */
const signals = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** Ctrl+C, SIGTERM, a closed output and the death of the process that started this one end it, with all that it started. */
export function exitOnSignals(): void {
  const exit = (code: number) => {
    stopChildren();
    process.exit(code);
  };
  for (const [signal, code] of Object.entries(signals)) process.once(signal, () => exit(code));
  // `opd … | head` closes the pipe early, which is no failure.
  process.stdout.once('error', () => exit(0));
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && exit(signals.SIGHUP), 500).unref();
}
