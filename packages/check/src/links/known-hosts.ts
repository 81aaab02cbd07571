/** Endings that only public bodies, villages, schools and the forces can register. Source: Pandi, domain categories. */
export const publicEndings = ['.go.id', '.desa.id', '.ac.id', '.sch.id', '.mil.id'] as const;

/** Other places to which offices link and where nobody plants promotions. */
const knownHosts = ['youtube.com', 'youtu.be', 'who.int', 'un.org', 'w3.org', 'creativecommons.org', 'wikipedia.org'];

/** The host of an address as a browser reads it; nothing for a relative or unreadable one. */
export function hostOf(url: string): string | undefined {
  const host = URL.parse(url.startsWith('//') ? `https:${url}` : url)?.hostname;
  return host === '' ? undefined : host?.toLowerCase().replace(/\.$/, '');
}

/** Tells whether a host is another one or lies beneath it. */
export function isUnder(host: string, parent: string): boolean {
  return host === parent || host.endsWith(`.${parent}`);
}

/** Tells whether only a public body can hold a host. */
export function isPublicBody(host: string): boolean {
  return publicEndings.some((ending) => host.endsWith(ending));
}

/** Tells whether a link to a host needs no second look. */
export function isKnownHost(host: string): boolean {
  return isPublicBody(host) || knownHosts.some((known) => isUnder(host, known));
}
