import { existsSync } from 'node:fs';
import { OpdError } from '../error.ts';
import { findOnPath, installPackages, type ProgramSearch } from './programs.ts';

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
  { path = process.env.PATH ?? '', isRoot }: ProgramSearch = {},
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
  await installPackages(root, wanted, { path, isRoot });
  if (missing().length === 0) return;
  throw new OpdError(
    `The end-to-end tests need ${wanted.join(', ')}.`,
    `Install them (Debian, Ubuntu: sudo apt-get install ${wanted.join(' ')}), then try again.`,
  );
}
