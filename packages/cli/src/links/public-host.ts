import { BlockList, isIP } from 'node:net';

/** Addresses that lead into somebody's own network (RFC 6890): content must not make the machine that checks ask there. */
const ownNetworks = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  ownNetworks.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  ownNetworks.addSubnet(network, bits, 'ipv6');

/** Tells whether a host as written in an address is one that everybody can reach. @param host as `URL.hostname` gives it. */
export function isPublicHost(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '');
  const version = isIP(bare);
  if (version !== 0) return !ownNetworks.check(bare, version === 6 ? 'ipv6' : 'ipv4');
  return bare.includes('.') && !/\.(?:localhost|local|internal|test|invalid|example)$/i.test(bare);
}
