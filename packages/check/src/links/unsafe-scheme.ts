const safeSchemes: ReadonlySet<string> = new Set(['http', 'https', 'mailto', 'tel']);

/** The scheme of an address that is not a plain link, however it is hidden; nothing for a safe or relative one. */
export function unsafeScheme(url: string): string | undefined {
  const shapes = [url, decoded(url), decoded(decoded(url))];
  for (const shape of shapes) {
    const bare = shape.replace(/[\p{Cc}\p{Cf}\p{Z}]/gu, '').toLowerCase();
    const scheme = /^([a-z][a-z0-9+.-]*):/.exec(bare)?.[1];
    if (scheme !== undefined && !safeSchemes.has(scheme)) return scheme;
  }
  return undefined;
}

/** Undoes one layer of percent signs and character references. */
function decoded(url: string): string {
  const percent = url.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return percent
    .replace(/&#x([0-9a-f]{1,6});?/gi, (_, hex: string) => character(Number.parseInt(hex, 16)))
    .replace(/&#(\d{1,7});?/g, (_, digits: string) => character(Number(digits)))
    .replace(/&colon;/gi, ':')
    .replace(/&(?:tab|newline);/gi, '');
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
