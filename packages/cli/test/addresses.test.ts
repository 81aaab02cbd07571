import { expect, test } from 'vitest';
import { describeAddresses } from '../src/preview/addresses.ts';

const site = (slug: string, name: string) => ({ slug, name, subdomain: slug, formerSubdomains: [] });
const sites = [
  site('alfa', 'Dinas Alfa'),
  site('beta', 'Dinas Beta'),
  site('cms', 'Ruang operator'),
  site('portal', 'Portal'),
];

test('the terminal names the portal, some OPDs, the others, and the CMS, which is no OPD', () => {
  expect(describeAddresses(sites, ['alfa'], 4321).split('\n')).toEqual([
    '  http://localhost:4321/                   Portal',
    '  http://alfa.localhost:4321/              Dinas Alfa',
    '  http://<opd>.localhost:4321/             any of the 2 OPDs',
    '  http://cms.localhost:4321/<opd>/         Ruang operator (CMS)',
  ]);
});

test('what is not there is not named', () => {
  expect(describeAddresses([site('alfa', 'Dinas Alfa')], ['alfa'], 4321)).not.toMatch(/cms|Portal/);
});
