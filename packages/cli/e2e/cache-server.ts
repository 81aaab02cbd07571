import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../../node_modules/turborepo-remote-cache/dist/cli.js', import.meta.url));

/** A server that keeps what Turborepo built. */
export interface CacheServer {
  /** `http://127.0.0.1:40123` */
  readonly address: string;
  readonly stop: () => void;
}

/**
 * Starts `turborepo-remote-cache` on this machine, with the variables that the README names.
 * @param folder where it keeps the artifacts.
 * @param env its access: TURBO_TOKEN, READ_ONLY.
 */
export async function startCacheServer(folder: string, env: Readonly<Record<string, string>>): Promise<CacheServer> {
  const storage = {
    STORAGE_PATH: folder,
    STORAGE_PATH_USE_TMP_FOLDER: 'false',
    TURBO_REMOTE_CACHE_SIGNATURE_KEY: 'on',
  };
  const child = spawn(process.execPath, [program], {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: '0', ...storage, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    // Read to the end, or the server would stop at a full pipe.
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
      if (found) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`The cache server ended with ${code}.`)));
  });
  return { address, stop: () => child.kill() };
}
