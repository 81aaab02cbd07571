import { cacheControl, hashedFolder } from './cache-control.ts';
import type { Headers } from './security-headers.ts';

/**
 * The headers as a `_headers` file, for static hosts that read one (Netlify, Cloudflare Pages).
 * What all addresses have comes first; a header that is named again for some is joined by those hosts, so each stands once.
 */
export function renderHeadersFile(headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return `/*\n${lines.join('\n')}\n/${hashedFolder}/*\n  Cache-Control: ${cacheControl.hashed}\n`;
}
