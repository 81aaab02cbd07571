import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import ipaddr from 'ipaddr.js';

/** Bits of an IPv6 address that name a network; a household or an office chooses the rest as it likes. */
const ipv6NetworkBits = 64;

/**
 * What the limits count by: the IPv4 address of a client, or its IPv6 network.
 * Proxies append the address they saw, so the last entries of `X-Forwarded-For` come from our own and the rest may be
 * invented.
 * @param trustedProxies how many reverse proxies stand in front.
 * @returns never empty; the network of the connection when the header is missing or unreadable.
 */
export function clientKey(context: Context, trustedProxies: number): string {
  const connection = getConnInfo(context).remote.address ?? '';
  if (trustedProxies === 0) return networkOf(connection) ?? 'unknown';
  const forwarded = (context.req.header('x-forwarded-for') ?? '').split(',').map((part) => part.trim());
  return networkOf(forwarded.at(-trustedProxies) ?? '') ?? networkOf(connection) ?? 'unknown';
}

function networkOf(text: string): string | undefined {
  if (!ipaddr.isValid(text)) return undefined;
  // `process` turns `::ffff:10.0.0.1`, as Node.js writes IPv4 on a dual socket, into IPv4.
  const address = ipaddr.process(text);
  if (address.kind() === 'ipv4') return address.toString();
  return ipaddr.IPv6.networkAddressFromCIDR(`${address.toNormalizedString()}/${ipv6NetworkBits}`).toString();
}
