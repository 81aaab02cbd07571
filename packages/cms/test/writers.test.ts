import { describe, expect, test } from 'vitest';
import { backendOf } from '../src/app/page.ts';
import { mayWrite } from '../src/review/may-write.ts';

const terms = [
  { account: 'dinkes-web', since: '2026-01-01', until: '2026-06-30' },
  { account: 'dinkes-baru', since: '2026-07-01' },
];

describe('who sees the editor', () => {
  test('an account within its term, however it is capitalised', () => {
    expect(mayWrite('Dinkes-Web', terms, '2026-06-30')).toBe(true);
    expect(mayWrite('dinkes-baru', terms, '2026-07-01')).toBe(true);
  });

  test('neither one whose term is over or still to come, nor a stranger', () => {
    expect(mayWrite('dinkes-web', terms, '2026-07-01')).toBe(false);
    expect(mayWrite('dinkes-baru', terms, '2026-06-30')).toBe(false);
    expect(mayWrite('dinkes', terms, '2026-07-01')).toBe(false);
  });

  test('everybody as long as nobody is registered', () => {
    expect(mayWrite('siapa-saja', [], '2026-07-01')).toBe(true);
  });
});

describe('where it saves', () => {
  const opd = {
    slug: 'dinkes',
    name: 'Dinas',
    abbreviation: 'Dinkes',
    siteUrl: 'https://dinkes.contoh.go.id',
    socialKitDays: 30,
    terms: [],
  };
  const hosting = {
    kind: 'github',
    repository: 'pemkab/situs',
    branch: 'main',
    signInUrl: 'https://masuk.contoh.go.id',
  } as const;

  test('in the preview to this machine, whatever the hosting', () => {
    const page = { opd, administrators: [], hosting: { ...hosting, example: false } };
    expect(backendOf(page, { hostname: 'cms.localhost' })).toMatchObject({ kind: 'local', proxyUrl: '/api/v1/dinkes' });
  });

  test("elsewhere to the regency's hosting, never to one that is only an example", () => {
    const where = { hostname: 'cms.contoh.go.id' };
    expect(backendOf({ opd, administrators: [], hosting: { ...hosting, example: false } }, where)).toMatchObject(
      hosting,
    );
    expect(backendOf({ opd, administrators: [], hosting: { ...hosting, example: true } }, where)).toBeUndefined();
    expect(backendOf({ opd, administrators: [] }, where)).toBeUndefined();
  });
});
