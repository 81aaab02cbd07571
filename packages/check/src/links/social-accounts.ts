import { hostOf, isUnder } from './known-hosts.ts';

/** An account on a social platform, as an address tells it. */
export interface SocialAccount {
  /** Value of `platforms` in the registry. */
  readonly platform: string;
  /** In small letters without `@`; `undefined` when the address does not say whose it is. */
  readonly handle: string | undefined;
}

interface Platform {
  readonly name: string;
  readonly hosts: readonly string[];
  /** First parts of paths that name no account. */
  readonly notAccounts: readonly string[];
}

const platforms: readonly Platform[] = [
  {
    name: 'facebook',
    hosts: ['facebook.com', 'fb.com', 'fb.me', 'fb.watch', 'messenger.com', 'm.me'],
    notAccounts: ['groups', 'watch', 'share', 'reel', 'events', 'photo', 'photo.php', 'story.php', 'permalink.php'],
  },
  { name: 'instagram', hosts: ['instagram.com', 'instagr.am'], notAccounts: ['p', 'reel', 'reels', 'tv', 'explore'] },
  {
    name: 'youtube',
    hosts: ['youtube.com', 'youtu.be'],
    notAccounts: ['watch', 'shorts', 'live', 'embed', 'playlist'],
  },
  { name: 'x', hosts: ['x.com', 'twitter.com'], notAccounts: ['i', 'search', 'hashtag', 'home'] },
  { name: 'tiktok', hosts: ['tiktok.com'], notAccounts: ['t', 'tag', 'search'] },
  { name: 'whatsapp', hosts: ['wa.me', 'api.whatsapp.com', 'whatsapp.com'], notAccounts: ['message', 'qr'] },
  { name: 'telegram', hosts: ['t.me', 'telegram.me'], notAccounts: ['share', 'addstickers'] },
];

/** Addresses of sharing buttons, which belong to nobody. */
const sharing = /^\/(?:sharer(?:\.php)?|intent\/|dialog\/|share\/url)/;

/**
 * The account that an address leads to; `undefined` when it leads to no social platform, to a sharing button or
 * to a video, which YouTube names without its owner.
 */
export function socialAccountOf(url: string): SocialAccount | undefined {
  const host = hostOf(url);
  const parsed = URL.parse(url);
  if (host === undefined || !parsed) return undefined;
  const platform = platforms.find(({ hosts }) => hosts.some((known) => isUnder(host, known)));
  if (!platform || sharing.test(parsed.pathname)) return undefined;
  const parts = parsed.pathname.split('/').filter((part) => part !== '');
  const [first = '', second = ''] = parts;
  if (platform.name === 'whatsapp') {
    const id = host === 'whatsapp.com' || host === 'www.whatsapp.com' ? second : first === 'send' ? '' : first;
    return { platform: platform.name, handle: plainHandle(parsed.searchParams.get('phone') ?? id) };
  }
  if (platform.name === 'youtube') {
    if (isUnder(host, 'youtu.be') || platform.notAccounts.includes(first) || first === '') return undefined;
    return { platform: platform.name, handle: plainHandle(['channel', 'c', 'user'].includes(first) ? second : first) };
  }
  if (first === 'profile.php') return { platform: platform.name, handle: parsed.searchParams.get('id') ?? undefined };
  if (first === 'pages' || (first === 'p' && platform.name === 'facebook'))
    return { platform: platform.name, handle: plainHandle(second) };
  const isOpaque = first === '' || platform.notAccounts.includes(first);
  return { platform: platform.name, handle: isOpaque ? undefined : plainHandle(first === 's' ? second : first) };
}

function plainHandle(text: string): string | undefined {
  const handle = text.replace(/^[@+]/, '').toLowerCase();
  return handle === '' ? undefined : handle;
}
