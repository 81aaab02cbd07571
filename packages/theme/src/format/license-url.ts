/** Licences that open data commonly carries, by their short names (creativecommons.org). */
const licenses: Readonly<Record<string, string>> = {
  CC0: 'https://creativecommons.org/publicdomain/zero/1.0/',
  'CC0 1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
  'CC BY': 'https://creativecommons.org/licenses/by/4.0/',
  'CC BY 4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC BY-SA 4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
  'CC BY-NC 4.0': 'https://creativecommons.org/licenses/by-nc/4.0/',
};

/** Address of a licence, or `undefined` when its name is not one of the common ones. */
export function licenseUrl(name: string): string | undefined {
  const known = name.trim().toUpperCase().replace(/^CC-/, 'CC ').replaceAll(/\s+/g, ' ');
  return Object.hasOwn(licenses, known) ? licenses[known] : undefined;
}
