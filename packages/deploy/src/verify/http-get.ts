import { Agent, request } from 'node:https';

/** What a server said, as it came over the line: a compressed body stays compressed. */
export interface Answer {
  readonly status: number;
  readonly encoding: string;
  readonly location: string;
  readonly body: Buffer;
}

/** Asks for an address. Injected, so that tests can lie. @throws Error when there is no answer. */
export type Get = (url: URL, headers: Readonly<Record<string, string>>) => Promise<Answer>;

/** Where to ask instead of where the name leads to, and whom to believe. */
export interface GetOptions {
  /** `10.0.0.5:443`. */
  readonly connect?: string | undefined;
  /** Certificates to believe besides the usual ones, PEM. */
  readonly ca?: string | undefined;
}

/** A page is not larger; whoever sends more wants to fill the memory. */
const mostBytes = 64 * 1024 * 1024;

/** Asks over HTTPS with connections that stay open, and follows no redirect. */
export function httpsGet({ connect, ca }: GetOptions = {}): Get & { readonly close: () => void } {
  const agent = new Agent({ keepAlive: true, maxSockets: 16, ...(ca !== undefined && { ca }) });
  const [, host, port] = /^(.+):(\d+)$/.exec(connect ?? '') ?? [];
  const get: Get = (url, headers) =>
    new Promise((resolve, reject) => {
      const asked = request(
        url,
        {
          agent,
          headers: { ...headers, Host: url.host },
          servername: url.hostname,
          ...(host !== undefined && { hostname: host, port: Number(port) }),
          timeout: 30_000,
        },
        (response) => {
          const parts: Buffer[] = [];
          let size = 0;
          response.on('data', (part: Buffer) => {
            size += part.length;
            if (size > mostBytes) asked.destroy(new Error(`more than ${mostBytes} bytes`));
            else parts.push(part);
          });
          response.once('error', reject);
          response.once('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              encoding: response.headers['content-encoding'] ?? '',
              location: response.headers.location ?? '',
              body: Buffer.concat(parts),
            }),
          );
        },
      );
      asked.once('timeout', () => asked.destroy(new Error('no answer within 30 seconds')));
      asked.once('error', reject);
      asked.end();
    });
  return Object.assign(get, { close: () => agent.destroy() });
}
