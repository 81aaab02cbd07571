import { describe, expect, it } from 'vitest';
import { check, checkBody, entryPath, exampleSite, frontmatter } from '../example-site.ts';
import { only } from '../only.ts';

const rule = 'social-account-unknown';
const social = `social:
  - { platform: instagram, handle: "@DinasContoh", url: "https://www.instagram.com/dinascontoh/" }
  - { platform: whatsapp, handle: Layanan Contoh, url: "https://wa.me/62899000000" }
`;
const checkLink = async (url: string) =>
  only(
    rule,
    await check({
      'dinas/opd.yaml': exampleSite['dinas/opd.yaml'] + social,
      'kabupaten.yaml': `${exampleSite['kabupaten.yaml']}social:\n  - { platform: facebook, handle: pemkabcontoh, url: "https://facebook.com/pemkabcontoh" }\n`,
      [entryPath]: `${frontmatter}[a](${url})\n`,
    }),
  );

describe(rule, () => {
  it.each([
    ['https://www.instagram.com/bupaticontoh/', 'Akun Instagram "bupaticontoh" tidak tercatat'],
    ['https://www.instagram.com/p/AbC/', 'tidak memperlihatkan akun pemiliknya'],
    ['https://facebook.com/bupati.contoh', 'Akun Facebook "bupati.contoh" tidak tercatat'],
    ['https://www.facebook.com/profile.php?id=1000', 'Akun Facebook "1000" tidak tercatat'],
    ['https://m.facebook.com/groups/123', 'tidak memperlihatkan akun pemiliknya'],
    ['https://x.com/orang/status/1', 'Akun X "orang" tidak tercatat'],
    ['https://twitter.com/orang', 'Akun X "orang" tidak tercatat'],
    ['https://www.tiktok.com/@orang/video/1', 'Akun TikTok "orang" tidak tercatat'],
    ['https://www.youtube.com/@orang', 'Akun YouTube "orang" tidak tercatat'],
    ['https://www.youtube.com/channel/UCabc', 'Akun YouTube "ucabc" tidak tercatat'],
    ['https://wa.me/62899111111', 'Akun WhatsApp "62899111111" tidak tercatat'],
    ['https://api.whatsapp.com/send?phone=62899111111', 'Akun WhatsApp "62899111111" tidak tercatat'],
    ['https://t.me/orang', 'Akun Telegram "orang" tidak tercatat'],
  ])('finds %s', async (url, message) => {
    expect(await checkLink(url)).toMatchObject([
      { message: expect.stringContaining(message), help: expect.stringContaining('content/dinas/opd.yaml') },
    ]);
  });

  it.each([
    'https://instagram.com/DinasContoh',
    'https://www.instagram.com/dinascontoh/p/AbC/',
    'https://www.facebook.com/pemkabcontoh/posts/1',
    'https://wa.me/62899000000?text=halo',
    'https://www.youtube.com/watch?v=contoh',
    'https://youtu.be/contoh',
    'https://www.facebook.com/sharer/sharer.php?u=a',
    'https://contoh.go.id/instagram.com/orang',
  ])('is content with %s', async (url) => {
    expect(await checkLink(url)).toEqual([]);
  });

  it('lets a clarification cite the post that it is about, and nothing else', async () => {
    const claim = (field: string) =>
      frontmatter.replace(
        /topics.*\nauthor.*\n/,
        `claim: Kabar contoh yang beredar.
channel: Facebook
${field}
foundOn: 2026-04-14
verdict: perlu-konfirmasi
fact: Belum diketahui.
decidedBy: Kepala Dinas Contoh
replyText: Sedang diperiksa.
`,
      );
    const run = async (field: string) =>
      only(rule, await check({ 'dinas/klarifikasi/2026-04-15-kabar/index.mdx': `${claim(field)}Teks.\n` }));
    expect(await run('sourceUrl: https://facebook.com/orang/posts/1')).toEqual([]);
    expect(await run('archiveUrl: https://facebook.com/orang/posts/1')).toEqual([]);
    expect(await run('evidence: [{ label: A, url: "https://facebook.com/orang" }]')).toHaveLength(1);
    expect(only(rule, await checkBody('https://facebook.com/orang'))).toHaveLength(1);
  });
});
