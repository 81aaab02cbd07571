import { platforms, portalSlug, type Regency, readYaml, type YamlDocument } from '@opd/registry';
import { type AccountOwner, type PersonalSign, personalSign } from '../links/personal-account.ts';
import { socialAccountOf } from '../links/social-accounts.ts';
import { defineRule } from '../rule.ts';
import type { SiteContent } from '../site/site-content.ts';

/**
 * An account that is registered as official and looks like a person's. A warning: only people can tell whose it is.
 * Source: seed article of Dinas Kominfo Bojonegoro ("medsos OPD, bukan medsos Kepala OPD"); Permenpan RB 83/2012,
 * principle `keterwakilan`.
 */
export const socialAccountPersonal = defineRule({
  id: 'social-account-personal',
  severity: 'warning',
  summary: 'Akun media sosial resmi memakai nama kantor, bukan nama atau jabatan orang.',
  why:
    'Akun pribadi ikut pindah saat pemiliknya mutasi, dan pengikutnya hilang dari kantor. Permenpan RB 83/2012 meminta ' +
    'media sosial instansi mewakili instansi, bukan pribadi.',
  example: {
    bad: 'social:\n  - { platform: instagram, handle: "@kadis.contoh", url: "https://www.instagram.com/kadis.contoh/" }',
    good: 'social:\n  - { platform: instagram, handle: "@dinascontoh", url: "https://www.instagram.com/dinascontoh/" }',
  },
  *site(site) {
    for (const { file, document, accounts } of registered(site)) {
      for (const [index, account] of accounts.entries()) {
        const handles = [account.handle, socialAccountOf(account.url)?.handle ?? ''];
        const told = handles.filter((handle) => /\p{L}/u.test(handle));
        const sign = personalSign({ handles: told, isVerified: account.verifiedOn !== undefined }, ownerOf(site));
        if (!sign) continue;
        const name = platforms.find(({ value }) => value === account.platform)?.label ?? account.platform;
        yield {
          file,
          ...document.placeOf(['social', index, 'handle']),
          message: `Akun ${name} "${account.handle}" tampak seperti akun pribadi: ${reason(sign)}.`,
          help:
            sign.kind === 'no-office'
              ? 'Pastikan akun itu milik kantor, lalu isi "verifiedOn" dengan tanggal pemeriksaannya. Contoh: verifiedOn: 2026-11-25'
              : 'Ganti dengan akun kantor. Bila kantor belum punya, buat dengan surel kantor; nama akun memuat nama kantor. Contoh: @dinascontoh',
        };
      }
    }
  },
});

interface Registered {
  readonly file: string;
  readonly document: YamlDocument;
  readonly accounts: Regency['social'];
}

/** The accounts of the office; with the portal those of the regency, which stand nowhere else. */
function* registered({ slug, opd, opdYaml, regency, registryFiles }: SiteContent): Generator<Registered> {
  if (opd.value && opdYaml) yield { file: `${slug}/opd.yaml`, document: opdYaml, accounts: opd.value.social };
  const file = 'kabupaten.yaml';
  const text = registryFiles.find(({ path }) => path === file)?.text;
  if (slug === portalSlug && regency.value && text !== undefined)
    yield { file, document: readYaml(text), accounts: regency.value.social };
}

function ownerOf({ slug, opd, regency }: SiteContent): AccountOwner {
  const { officials = [], operators = [], name = '', abbreviation = '', subdomain = '' } = opd.value ?? {};
  const people = [...officials.map((official) => official.name ?? ''), ...operators.map((operator) => operator.name)];
  const { name: regencyName = '', shortName = '', domain = '' } = regency.value ?? {};
  return { people, names: [slug, name, abbreviation, subdomain, regencyName, shortName, domain.split('.')[0] ?? ''] };
}

function reason(sign: PersonalSign): string {
  if (sign.kind === 'person') return `memuat nama "${sign.word}"`;
  return sign.kind === 'position' ? `memuat jabatan "${sign.word}"` : 'namanya tidak menyebut kantor atau kabupaten';
}
