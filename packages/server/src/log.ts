/**
 * One line of the log. Only words from our own code and facts about the service: no token, no code, no state, no
 * address of a client, nothing that came in with a request.
 */
export interface LogEntry {
  readonly level: 'info' | 'warn' | 'error';
  readonly event: string;
  readonly [detail: string]: string | number | readonly string[] | undefined;
}

/** Writes one entry. */
export type Log = (entry: LogEntry) => void;

/** Writes JSON lines to standard output, where systemd and containers gather them. */
export const logToStdout: Log = (entry) => {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), ...entry })}\n`);
};
