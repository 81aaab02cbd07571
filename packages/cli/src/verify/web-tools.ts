import { existsSync } from 'node:fs';
import { OpdError } from '../error.ts';
import { runChild } from '../io/child.ts';
import { type BrowserSearch, findOnPath } from './chromium.ts';

/** Debian's packages that the tests of the deploy run, each with a program of it. Administrators' programs lie in `/usr/sbin`. */
const packages: Readonly<Record<string, string>> = {
  'nginx-light': 'nginx',
  rsync: 'rsync',
  openssl: 'openssl',
  'openssh-client': 'ssh',
  'openssh-server': 'sshd',
};

/** A module of nginx is no program. */
const brotli = {
  name: 'libnginx-mod-http-brotli-static',
  file: '/usr/share/nginx/modules/ngx_http_brotli_static_module.so',
};

/**
 * The web server and what puts sites onto it, for the end-to-end tests; installed with apt when something is missing and
 * this user may.
 * @param root the repository.
 * @throws OpdError that says what to install.
 */
export async function ensureWebTools(
  root: string,
  { path = process.env.PATH ?? '', isRoot = process.getuid?.() === 0 }: BrowserSearch = {},
  moduleFile = brotli.file,
): Promise<void> {
  const missing = () => [
    ...Object.entries(packages).flatMap(([name, program]) =>
      findOnPath([program], `${path}:/usr/sbin`) ? [] : [name],
    ),
    ...(existsSync(moduleFile) ? [] : [brotli.name]),
  ];
  const wanted = missing();
  if (wanted.length === 0) return;
  const apt = findOnPath(['apt-get'], path);
  if (apt && isRoot) {
    process.stdout.write(`Missing: ${wanted.join(', ')}; installing with apt-get …\n`);
    const run = (...args: string[]) =>
      runChild({ command: apt, args, cwd: root, env: { DEBIAN_FRONTEND: 'noninteractive' } });
    await run('update');
    await run('install', '-y', '--no-install-recommends', ...wanted);
    if (missing().length === 0) return;
  }
  throw new OpdError(
    `The end-to-end tests need ${wanted.join(', ')}.`,
    `Install them (Debian, Ubuntu: sudo apt-get install ${wanted.join(' ')}), then try again.`,
  );
}
