/** What examples change about an invented regency. */
export interface InventedRegency {
  /** After which it and its domain are named. */
  readonly shortName?: string;
  readonly timeZone?: string;
  readonly tagline?: string;
}

/** Text of `kabupaten.yaml` of a regency that does not exist, with what is required and nothing else. */
export function regencyFile({
  shortName = 'Contoh',
  timeZone = 'Asia/Jakarta',
  tagline = 'Satu pintu ke semua perangkat daerah.',
}: InventedRegency = {}): string {
  const domain = `${shortName.toLowerCase()}kab.go.id`;
  return `name: Kabupaten ${shortName}
shortName: ${shortName}
government: Pemerintah Kabupaten ${shortName}
province: Jawa Timur
regionCode: "99.01"
domain: ${domain}
portalUrl: https://${domain}/
timeZone: ${timeZone}
tagline: ${tagline}
color: "#0B5D4A"
services:
  lapor: { label: SP4N-LAPOR!, url: "https://www.lapor.go.id/" }
  ppid: { label: PPID, url: "https://ppid.${domain}/" }
  satuData: { label: Satu Data, url: "https://data.${domain}/" }
  jdih: { label: JDIH, url: "https://jdih.${domain}/" }
securityContact: https://${domain}/keamanan/
`;
}
