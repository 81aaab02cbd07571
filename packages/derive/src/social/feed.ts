import { platforms } from '@opd/registry';
import { channels } from './channels.ts';
import type { SocialKit } from './kit.ts';
import { shareFile, shareSizes } from './share-sizes.ts';

/** A kit with what only the site knows of it. */
export interface FeedKit extends SocialKit {
  /** Absolute address of the kit's page, with a final slash; pictures and archive lie beneath it. */
  readonly page: string;
  readonly summary: string;
  /** With time and zone, RFC 3339. */
  readonly published: string;
  readonly changed?: string | undefined;
  /** What kind of entry it is, and its topics, for readers. */
  readonly tags: readonly string[];
}

/** Whose feed it is. All addresses are absolute. */
export interface FeedOwner {
  readonly name: string;
  readonly home: string;
  readonly feed: string;
  /** Page that explains `_media_sosial` to people. */
  readonly about: string;
}

/** Name of the archive beside a kit's pictures. */
export const archiveFile = 'bahan.zip';

/**
 * JSON Feed 1.1 (jsonfeed.org/version/1.1) for programs that plan posts. A reader of feeds sees titles, summaries and
 * pictures; a scheduler finds in `_media_sosial` of each item a caption for each channel with its limit, description and
 * picture, and the account to post it from where the office has one.
 */
export function socialFeed(owner: FeedOwner, kits: readonly FeedKit[]) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: `Bahan media sosial ${owner.name}`,
    description: `Gambar dan takarir siap unggah dari ${owner.name}, untuk perangkat penjadwal.`,
    home_page_url: owner.home,
    feed_url: owner.feed,
    language: 'id',
    authors: [{ name: owner.name, url: owner.home }],
    items: kits.map((kit) => toItem(owner, kit)),
  };
}

function toItem({ name, home, about }: FeedOwner, kit: FeedKit) {
  const images = shareSizes.map((size) => ({
    name: size.name,
    url: new URL(shareFile(size), kit.page).href,
    width: size.width,
    height: size.height,
    alt: kit.alt,
  }));
  const image = (wanted: string) => images.find((one) => one.name === wanted)?.url;
  return {
    id: kit.link,
    url: kit.link,
    title: kit.title,
    content_text: kit.summary,
    image: image('lanskap'),
    date_published: kit.published,
    date_modified: kit.changed,
    authors: [{ name, url: home }],
    language: 'id',
    tags: kit.tags,
    attachments: [
      ...images.map(({ url }) => ({ url, mime_type: 'image/jpeg' })),
      { url: new URL(archiveFile, kit.page).href, mime_type: 'application/zip' },
    ],
    _media_sosial: {
      about,
      page: kit.page,
      images,
      comment: kit.comment,
      hashtags: kit.hashtags,
      captions: kit.captions.map((caption) => {
        const channel = channels.find(({ platform }) => platform === caption.platform);
        const accounts = kit.accounts.filter(({ platform }) => platform === caption.platform);
        return {
          channel: caption.platform,
          channel_name: platformName(caption.platform),
          text: caption.text,
          length: caption.length,
          limit: caption.limit,
          alt: caption.alt,
          hashtags: caption.hashtags,
          image: image(channel?.image ?? 'lanskap'),
          accounts: accounts.map(({ handle, url }) => ({ handle, url })),
        };
      }),
    },
  };
}

/** Name of a platform for readers. */
export function platformName(platform: string): string {
  return platforms.find(({ value }) => value === platform)?.label ?? platform;
}
