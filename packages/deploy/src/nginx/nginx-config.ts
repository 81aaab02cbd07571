import type { DeployTarget, Registry } from '@opd/registry';
import { cacheControl, hashedFolder, shortEndings } from '../headers/cache-control.ts';
import { mediaTypes } from '../media-types.ts';
import { serviceHosts, siteHosts } from '../site-host.ts';
import { type Certificate, renderServer, renderService, renderUnknownHosts, type ServerPorts } from './servers.ts';

/** What differs from one web server to the next. */
export interface NginxOptions {
  /** Folder that holds the sites. */
  readonly path: string;
  readonly brotli: boolean;
  readonly certificate: Certificate;
  /** Addresses to listen on; 443 and 80 by default. */
  readonly ports?: ServerPorts;
  /** Where the service listens that signs in and takes votes: `http://127.0.0.1:8787`. */
  readonly serviceUpstream: string;
}

/** Where Debian's nginx finds what it must know of a target. */
export function nginxOptionsOf(target: DeployTarget): NginxOptions {
  return {
    path: target.path ?? '/srv/situs-opd',
    brotli: target.brotli,
    certificate: {
      file: target.certificate ?? '/etc/ssl/situs-opd/fullchain.pem',
      key: target.certificateKey ?? '/etc/ssl/situs-opd/privkey.pem',
    },
    serviceUpstream: 'http://127.0.0.1:8787',
  };
}

/**
 * nginx's configuration for all hosts of a regency, to be included in `http` (`/etc/nginx/conf.d/` on Debian). It
 * changes only when the registry does: releases bring their own redirects, and a deploy needs no rights on nginx.
 */
export function renderNginxConfig(registry: Registry, options: NginxOptions): string {
  const hosts = siteHosts(registry);
  const ports = options.ports ?? { secure: '443', plain: '80' };
  return [
    `# ${registry.regency.government}: all sites. Written by \`npm run opd -- nginx\` from content/; do not edit.\n`,
    renderShared(options),
    renderUnknownHosts(ports),
    ...hosts.map((host) => renderServer(host, { ...options, ports, services: registry.regency })),
    ...serviceHosts(registry.regency).map((host) => renderService(host, { ...options, ports })),
  ].join('\n');
}

/** What all servers share. */
function renderShared({ brotli }: NginxOptions): string {
  const types = Object.entries(mediaTypes).map(([ending, type]) => `    "${type}" ${ending};`);
  return `server_names_hash_bucket_size 128;
map_hash_bucket_size 1024;
map_hash_max_size 16384;

# What is asked for, without the query, as it was sent.
map $request_uri $opd_path {
    "~^(?<opd_asked>[^?]*)" $opd_asked;
}

# How long browsers may keep an answer: what failed not at all, what is named by its content for ever.
map "$status $uri" $opd_cache_control {
    "~^[45]" "${cacheControl.never}";
    "~^\\d+ /${hashedFolder}/" "${cacheControl.hashed}";
    "~(?:/|\\.(?:${shortEndings.join('|')}))$" "${cacheControl.short}";
    default "${cacheControl.fixed}";
}

server_tokens off;
charset off;
types {
${types.join('\n')}
}
default_type application/octet-stream;

sendfile on;
gzip off;
gzip_static on;
gzip_vary on;
${brotli ? 'brotli_static on;\n' : ''}
ssl_protocols TLSv1.2 TLSv1.3;
ssl_session_cache shared:opd:10m;
ssl_session_timeout 1d;
ssl_session_tickets off;
`;
}
