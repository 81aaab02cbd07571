import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { previewOrigin, routeHost } from '../src/preview/hosts.ts';

const sites = [
  { slug: 'portal', name: 'Portal', subdomain: 'www', formerSubdomains: [] },
  { slug: 'alpha', name: 'Alfa', subdomain: 'dinas-alfa', formerSubdomains: ['alfa', 'alfalama'] },
];

describe('the host name chooses the site', () => {
  test.each(['localhost:4321', 'localhost', 'LOCALHOST:4321', '127.0.0.1:4321', '[::1]:4321', 'www.localhost:4321'])(
    '%s is the portal',
    (host) => expect(routeHost(host, sites)).toEqual({ kind: 'site', slug: 'portal' }),
  );

  test('an OPD answers under its subdomain, not under its folder', () => {
    expect(routeHost('dinas-alfa.localhost:4321', sites)).toEqual({ kind: 'site', slug: 'alpha' });
    expect(routeHost('alpha.localhost:4321', sites)).toEqual({ kind: 'unknown' });
  });

  test('a former subdomain leads to the present one, on the same port', () => {
    expect(routeHost('alfa.localhost:4399', sites)).toEqual({ kind: 'moved', host: 'dinas-alfa.localhost:4399' });
    expect(routeHost('alfalama.localhost', sites)).toEqual({ kind: 'moved', host: 'dinas-alfa.localhost' });
  });

  test.each([undefined, '', 'dinas-alfa.example.org', 'localhost.example.org', 'x.dinas-alfa.localhost', '.localhost'])(
    '%s is unknown',
    (host) => expect(routeHost(host, sites)).toEqual({ kind: 'unknown' }),
  );

  test('any text is a host of some kind, never an exception', () => {
    fc.assert(fc.property(fc.string(), (host) => ['site', 'moved', 'unknown'].includes(routeHost(host, sites).kind)));
  });

  test('every address that the preview prints leads to its site', () => {
    for (const site of sites)
      expect(routeHost(new URL(previewOrigin(site, 4321)).host, sites)).toEqual({ kind: 'site', slug: site.slug });
  });
});
