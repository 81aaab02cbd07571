import type { Counting } from './length.ts';
import type { ShareSizeName } from './share-sizes.ts';

/** A place where an office posts, and what fits there. */
export interface Channel {
  /** Value of `platforms` in the registry. */
  readonly platform: string;
  /** What the text is there, in Indonesian. */
  readonly text: string;
  /** Most that the text may count. */
  readonly limit: number;
  readonly counting: Counting;
  /** Most hashtags. Instagram counts no more than five of them; elsewhere fewer read better. */
  readonly hashtags: number;
  /** The channel has a field of its own for the description of a picture. Where it has none, the text carries it. */
  readonly hasAltField: boolean;
  /** Characters that the channel refuses, and what stands in their place. */
  readonly replaced?: Readonly<Record<string, string>>;
  /** The crop that is shown there uncut. */
  readonly image: ShareSizeName;
  /** Where the limit is written. */
  readonly source: string;
}

/**
 * The channels of `platforms`, with the limit of a post with a picture: that is what the kit is for. Read on 25 November
 * 2026. Where a channel says "characters" and not which, UTF-16 units are counted, which are never fewer.
 */
export const channels: readonly Channel[] = [
  {
    platform: 'instagram',
    text: 'Takarir foto',
    limit: 2200,
    counting: 'utf-16',
    hashtags: 5,
    hasAltField: true,
    image: 'potret',
    source: 'https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/media',
  },
  {
    platform: 'facebook',
    text: 'Tulisan kiriman',
    limit: 63_206,
    counting: 'utf-16',
    hashtags: 3,
    hasAltField: true,
    image: 'potret',
    // Meta's own reference of `message` names no limit; schedulers found this one.
    source: 'https://docs.upload-post.com/resources/character-limits/',
  },
  {
    platform: 'x',
    text: 'Tulisan kiriman',
    limit: 280,
    counting: 'x',
    hashtags: 2,
    hasAltField: true,
    image: 'lanskap',
    source: 'https://docs.x.com/fundamentals/counting-characters',
  },
  {
    platform: 'tiktok',
    text: 'Deskripsi foto atau video',
    // Of a video. A photo post may have 4,000, but one text serves both.
    limit: 2200,
    counting: 'utf-16',
    hashtags: 5,
    hasAltField: false,
    image: 'cerita',
    source: 'https://developers.tiktok.com/doc/content-posting-api-reference-direct-post',
  },
  {
    platform: 'youtube',
    text: 'Deskripsi video',
    limit: 5000,
    counting: 'utf-8',
    hashtags: 3,
    hasAltField: false,
    replaced: { '<': '‹', '>': '›' },
    image: 'lanskap',
    source: 'https://developers.google.com/youtube/v3/docs/videos#snippet.description',
  },
  {
    platform: 'whatsapp',
    text: 'Keterangan gambar',
    limit: 1024,
    counting: 'utf-16',
    hashtags: 2,
    hasAltField: false,
    image: 'persegi',
    source: 'https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/image-messages/',
  },
  {
    platform: 'telegram',
    text: 'Keterangan gambar',
    limit: 1024,
    counting: 'utf-16',
    hashtags: 3,
    hasAltField: false,
    image: 'persegi',
    source: 'https://core.telegram.org/bots/api#sendphoto',
  },
];
