import type { SiteFacts } from '../workspace.ts';
import { previewOrigin } from './hosts.ts';

/** Public hosts of the sites of a preview, in small letters, each with the site's address in the preview. */
export type LocalOrigins = ReadonlyMap<string, string>;

/**
 * The addresses that lead to another site of the preview. Hosts of the regency that are no sites (`ppid.`,
 * `data.`) are not among them, nor is a site whose public address is unknown.
 * @param port of the preview.
 */
export function localOrigins(sites: readonly SiteFacts[], port: number): LocalOrigins {
  return new Map(
    sites.flatMap((site): [string, string][] =>
      site.origin === undefined ? [] : [[new URL(site.origin).host, previewOrigin(site, port)]],
    ),
  );
}

/**
 * An absolute address of one of the sites, moved to the preview; any other address as it was.
 * @param address as a link or a `Location` header has it: `https://dinkes.bojonegorokab.go.id/berita/`.
 */
export function localAddress(address: string, origins: LocalOrigins): string {
  // What follows a host must be a path, a query or a fragment: `https://<known host>@elsewhere/` is elsewhere.
  const [, host = '', rest = ''] = /^(?:https?:)?\/\/([^/?#\\@]+)((?:[/?#].*)?)$/is.exec(address) ?? [];
  const origin = origins.get(host.toLowerCase());
  return origin === undefined ? address : origin + rest;
}

/** Comments and elements whose content is no markup, so that an `<a>` in them is none; and the tags of links and forms. */
const linkTag =
  /<!--[\s\S]*?-->|<(script|style|textarea|title)\b[\s\S]*?<\/\1\s*>|<(?:a|form)\s(?:[^>"']|"[^"]*"|'[^']*')*>/gi;

/** An attribute with a value: name, equals sign, value with its quotes. */
const attribute = /([^\s"'<>/=]+)(\s*=\s*)("[^"]*"|'[^']*'|[^\s"'>]+)/g;

/**
 * Leads the links and forms of a page to the sites of the preview, so that a click does not leave it. Only `href` of
 * `<a>` and `action` of `<form>`: what the page says about itself (canonical, Open Graph, JSON-LD) stays as it will be published.
 * @param html text, or bytes read as Latin-1: only ASCII is looked for and written.
 */
export function withLocalLinks(html: string, origins: LocalOrigins): string {
  if (origins.size === 0) return html;
  return html.replace(linkTag, (tag) => (/^<(?:a|form)\s/i.test(tag) ? withLocalHref(tag, origins) : tag));
}

function withLocalHref(tag: string, origins: LocalOrigins): string {
  return tag.replace(attribute, (whole: string, name: string, equals: string, value: string) => {
    if (!['href', 'action'].includes(name.toLowerCase())) return whole;
    const [, quote = '', address = value] = /^(["'])([\s\S]*)\1$/.exec(value) ?? [];
    return name + equals + quote + localAddress(address, origins) + quote;
  });
}
