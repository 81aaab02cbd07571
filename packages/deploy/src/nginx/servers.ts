import { hashedFolder } from '../headers/cache-control.ts';
import { securityHeaders } from '../headers/security-headers.ts';
import { servedFolder } from '../release/manifest.ts';
import type { Services, SiteHost } from '../site-host.ts';
import { oldAddressMaps } from './old-addresses.ts';
import { quote } from './quote.ts';

/** Files of a TLS certificate on the server; `{host}` stands for the name of the host. */
export interface Certificate {
  readonly file: string;
  readonly key: string;
}

/** Addresses to listen on, as nginx's `listen` takes them: `443`, `127.0.0.1:8443`. */
export interface ServerPorts {
  readonly secure: string;
  readonly plain: string;
}

interface ServerOptions {
  readonly path: string;
  readonly brotli: boolean;
  readonly certificate: Certificate;
  readonly ports: ServerPorts;
}

/** A host that is none of ours gets no answer: neither a certificate nor a page. */
export function renderUnknownHosts({ secure, plain }: ServerPorts): string {
  return `server {
    listen ${plain} default_server;
    server_name _;
    return 444;
}
server {
    listen ${secure} ssl http2 default_server;
    server_name _;
    ssl_reject_handshake on;
}
`;
}

/** One site: its pages over TLS, and what leads there from plain HTTP and from former names. */
export function renderServer(site: SiteHost, options: ServerOptions & { readonly services: Services }): string {
  const { slug, host, formerHosts, kind } = site;
  const { path, ports } = options;
  const name = slug.replaceAll('-', '_');
  const folder = `${path}/${slug}`;
  const headers = Object.entries(securityHeaders(kind, options.services)).map(
    ([header, value]) => `    add_header ${header} ${quote(value)} always;`,
  );
  return `# ${slug}
map $opd_path $opd_moved_${name} {
    include ${folder}/current/${glob(oldAddressMaps.moved)};
    default "";
}
map $opd_path $opd_gone_${name} {
    include ${folder}/current/${glob(oldAddressMaps.gone)};
    default "";
}
${renderForward([host, ...formerHosts], host, { ...options, isSecure: false })}
${formerHosts.length > 0 ? renderForward(formerHosts, host, { ...options, isSecure: true }) : ''}server {
    listen ${ports.secure} ssl http2;
    server_name ${host};
${renderCertificate(options.certificate, host)}
    root ${folder}/current/${servedFolder};
    absolute_redirect off;
    error_page 403 =404 /404.html;
    error_page 404 /404.html;
    error_page 410 /.opd-gone$opd_gone_${name};
${headers.join('\n')}
    add_header Cache-Control $opd_cache_control always;

    location / {
        if ($opd_moved_${name}) { return 301 $opd_moved_${name}; }
        if ($opd_gone_${name}) { return 410; }
        try_files $uri $uri/ =404;
    }
    # Pages that were open when a release came still ask for the files of the one before.
    location ^~ /${hashedFolder}/ {
        try_files $uri @previous;
    }
    location @previous {
        root ${folder}/previous/${servedFolder};
        try_files $uri =404;
    }
    # The page that says what was withdrawn lies at the old address itself.
    location ^~ /.opd-gone/ {
        internal;
        rewrite ^/[.]opd-gone(/.*)$ $1 break;
    }
    location ~ [.](?:br|gz)$ {
        return 404;
    }
    location = /404.html {
        internal;
    }
}
`;
}

/** A host of the one service: it signs operators in, and takes readers' votes. See packages/server/README.md. */
export function renderService(host: string, options: ServerOptions & { readonly serviceUpstream: string }): string {
  return `# service: sign-in of operators, votes of readers
${renderForward([host], host, { ...options, isSecure: false })}
server {
    listen ${options.ports.secure} ssl http2;
    server_name ${host};
${renderCertificate(options.certificate, host)}
    location / {
        proxy_pass ${options.serviceUpstream};
        proxy_http_version 1.1;
        proxy_set_header Connection "";
        proxy_set_header Host $host;
        proxy_set_header X-Forwarded-For $remote_addr;
        proxy_read_timeout 20s;
        # The query holds codes and states, and the address is personal: what happened is in the service's own log.
        access_log off;
    }
}
`;
}

/** Leads other names, or plain HTTP, to a host. Renewing a certificate works there without it. */
function renderForward(
  names: readonly string[],
  host: string,
  { ports, certificate, isSecure }: ServerOptions & { readonly isSecure: boolean },
): string {
  const acme = `    location ^~ /.well-known/acme-challenge/ {
        root /var/www/acme;
    }
`;
  return `server {
    listen ${isSecure ? `${ports.secure} ssl http2` : ports.plain};
    server_name ${names.join(' ')};
${isSecure ? `${renderCertificate(certificate, host)}\n` : acme}    location / {
        return 301 https://${host}$request_uri;
    }
}
`;
}

function renderCertificate({ file, key }: Certificate, host: string): string {
  const at = (path: string) => quote(path.replaceAll('{host}', host));
  return `    ssl_certificate ${at(file)};\n    ssl_certificate_key ${at(key)};`;
}

/** As a pattern, a file that is not there yet is no mistake: before its first deploy a site has no redirects. */
function glob(path: string): string {
  return path.replace('.map', '[.]map');
}
