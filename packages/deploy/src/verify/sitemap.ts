/** Addresses of a sitemap, as paths; those of other hosts as they are. Only ASCII is looked for: a sitemap is escaped XML. */
export function addedAddresses(xml: string, origin: string): string[] {
  return [...xml.matchAll(/<loc>\s*([^<]*?)\s*<\/loc>/g)].flatMap(([, address = '']) => {
    const url = URL.parse(address.replaceAll('&amp;', '&'));
    if (!url) return [];
    return [url.origin === origin ? url.pathname : url.href];
  });
}
