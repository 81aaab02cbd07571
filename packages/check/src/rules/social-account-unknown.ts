import { platforms } from '@opd/registry';
import { type EntryLink, linksOf, linksOfProfile } from '../links/entry-links.ts';
import { type SocialAccount, socialAccountOf } from '../links/social-accounts.ts';
import { defineRule } from '../rule.ts';
import type { SiteContent } from '../site/site-content.ts';

/**
 * Offices are followed at accounts of the office, never of its head or an employee: only registered ones are
 * linked. A post cited by a clarification is evidence and may be anybody's.
 * Source: seed article of Dinas Kominfo Bojonegoro: "medsos OPD, bukan medsos Kepala OPD".
 */
export const socialAccountUnknown = defineRule({
  id: 'social-account-unknown',
  severity: 'error',
  summary: 'Akun media sosial yang ditautkan tercatat sebagai akun resmi.',
  why:
    'Warga mengikuti akun kantor, bukan akun kepala atau pegawainya yang ikut pindah saat mutasi. Akun yang ' +
    'tidak tercatat dapat juga akun palsu.',
  example: {
    bad: '[Instagram kepala dinas](https://www.instagram.com/kepala.contoh/)',
    good: '[Instagram dinas](https://www.instagram.com/dinascontoh/)',
  },
  *entry(entry, site) {
    for (const link of linksOf(entry)) {
      const account = unknownAccount(link, site);
      if (account) yield { line: link.line, column: link.column, ...remark(account, site) };
    }
  },
  *site(site) {
    for (const link of linksOfProfile(site)) {
      const account = unknownAccount(link, site);
      if (account) yield { file: link.file, line: link.line, column: link.column, ...remark(account, site) };
    }
  },
});

const exempt: ReadonlySet<string> = new Set(['sourceUrl', 'archiveUrl', 'social']);

function unknownAccount({ url, field }: EntryLink, site: SiteContent): SocialAccount | undefined {
  const account = exempt.has(field) ? undefined : socialAccountOf(url);
  if (!account) return undefined;
  const isRegistered = registeredAccounts(site).some(
    ({ platform, handle }) => platform === account.platform && handle !== undefined && handle === account.handle,
  );
  return isRegistered ? undefined : account;
}

/** By handle and by address: WhatsApp's handle is a name, its address a number. */
function registeredAccounts({ opd, regency }: SiteContent): SocialAccount[] {
  const entries = [...(opd.value?.social ?? []), ...(regency.value?.social ?? [])];
  return entries.flatMap(({ platform, handle, url }) => [
    { platform, handle: handle.replace(/^@/, '').toLowerCase() },
    { platform, handle: socialAccountOf(url)?.handle },
  ]);
}

function remark({ platform, handle }: SocialAccount, { slug }: SiteContent) {
  const name = platforms.find(({ value }) => value === platform)?.label ?? platform;
  const registering = `Contoh catatan di content/${slug}/opd.yaml: social: [{ platform: ${platform}, handle: "…", url: "https://…" }]`;
  return handle === undefined
    ? {
        message: `Tautan ${name} ini tidak memperlihatkan akun pemiliknya.`,
        help: `Pakai alamat yang memuat nama akun resmi. ${registering}`,
      }
    : {
        message: `Akun ${name} "${handle}" tidak tercatat sebagai akun resmi.`,
        help: `Hapus tautannya; bila itu akun kantor, catat dulu. ${registering}`,
      };
}
