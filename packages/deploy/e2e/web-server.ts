import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { loadRegistry, type Registry } from '@opd/registry';
import { nodeReader } from '@opd/registry/node';
import getPort from 'get-port';
import { renderNginxConfig } from '../src/nginx/nginx-config.ts';
import { serviceHosts, siteHosts } from '../src/site-host.ts';

/** Root of the repository. */
export const repositoryRoot = fileURLToPath(new URL('../../../', import.meta.url));

/** The regency of this repository. */
export async function readRegistry(): Promise<Registry> {
  const { value } = await loadRegistry(nodeReader(join(repositoryRoot, 'content')));
  if (!value) throw new Error('The registry cannot be read.');
  return value;
}

/** nginx with the configuration that the registry gives, on this machine, with a certificate made for the test. */
export class WebServer {
  readonly folder: string;
  /** Folder that sites are put into. */
  readonly www: string;
  readonly registry: Registry;
  readonly securePort: number;
  readonly plainPort: number;
  /** PEM, to be believed. */
  readonly certificate: string;
  #nginx: ChildProcess;
  #log = '';

  private constructor(given: Omit<WebServer, 'reload' | 'stop'>, nginx: ChildProcess) {
    this.folder = given.folder;
    this.www = given.www;
    this.registry = given.registry;
    this.securePort = given.securePort;
    this.plainPort = given.plainPort;
    this.certificate = given.certificate;
    this.#nginx = nginx;
    nginx.stderr?.on('data', (part: Buffer) => {
      this.#log += part.toString();
    });
  }

  /** @param serviceUpstream where the service listens. */
  static async start(serviceUpstream = 'http://127.0.0.1:9'): Promise<WebServer> {
    const folder = await mkdtemp(join(tmpdir(), 'opd-nginx-'));
    const registry = await readRegistry();
    const [securePort, plainPort] = [await getPort({ host: '127.0.0.1' }), await getPort({ host: '127.0.0.1' })];
    const www = join(folder, 'www');
    await mkdir(www);
    const certificate = makeCertificate(folder, registry);
    const sites = renderNginxConfig(registry, {
      path: www,
      brotli: true,
      certificate: { file: join(folder, 'certificate.pem'), key: join(folder, 'key.pem') },
      ports: { secure: `127.0.0.1:${securePort}`, plain: `127.0.0.1:${plainPort}` },
      serviceUpstream,
    });
    await writeFile(join(folder, 'sites.conf'), sites);
    await writeFile(join(folder, 'nginx.conf'), mainConfig(folder));
    const nginx = spawn(program(), ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'], { stdio: 'pipe' });
    const server = new WebServer({ folder, www, registry, securePort, plainPort, certificate }, nginx);
    for (let turn = 0; turn < 100; turn++) {
      if (await answers(plainPort)) return server;
      if (nginx.exitCode !== null) break;
      await pause(50);
    }
    throw new Error(`nginx does not answer: ${server.#log}`);
  }

  /** Reads the redirects of new releases, as the path unit of a server does. @throws Error with nginx's words. */
  async reload(): Promise<void> {
    const before = this.#log.length;
    execFileSync(program(), ['-t', '-q', '-p', this.folder, '-c', join(this.folder, 'nginx.conf'), '-e', 'stderr'], {
      stdio: 'pipe',
    });
    this.#nginx.kill('SIGHUP');
    for (let turn = 0; turn < 100 && !this.#log.slice(before).includes('start worker process'); turn++) await pause(20);
    await pause(50);
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#nginx.once('close', resolve));
    this.#nginx.kill('SIGTERM');
    await ended;
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** Debian keeps it where only administrators look. */
function program(): string {
  return process.env.OPD_NGINX ?? '/usr/sbin/nginx';
}

/** Debian's own main file runs as a service; this one runs here, with the same modules. */
function mainConfig(folder: string): string {
  const modules = '/usr/share/nginx/modules';
  return `daemon off;
pid ${folder}/nginx.pid;
error_log stderr notice;
load_module ${modules}/ngx_http_brotli_static_module.so;
worker_processes 1;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 512; }
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  include ${folder}/sites.conf;
}
`;
}

function makeCertificate(folder: string, registry: Registry): string {
  const hosts = siteHosts(registry).flatMap(({ host, formerHosts }) => [host, ...formerHosts]);
  const names = [...hosts, ...serviceHosts(registry.regency)].map((host) => `DNS:${host}`).join(',');
  const file = join(folder, 'certificate.pem');
  const args = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  execFileSync(
    'openssl',
    [
      ...args,
      '-subj',
      '/CN=situs-opd-test',
      '-addext',
      `subjectAltName=${names}`,
      '-keyout',
      join(folder, 'key.pem'),
      '-out',
      file,
    ],
    { stdio: 'pipe' },
  );
  return readFileSync(file, 'utf8');
}

async function answers(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/`).then(
    () => true,
    (error: unknown) => error instanceof Error && 'cause' in error && !String(error.cause).includes('ECONNREFUSED'),
  );
}
