import type { Channel } from './channels.ts';
import { cutToFit } from './cut.ts';
import { lengthOn } from './length.ts';

/** What a post says, before anything is cut. */
export interface Message {
  /** What must be read first: the title, or what is wrong with a rumour. */
  readonly lead: string;
  readonly body: string;
  /** Description of the picture, for those who cannot see it. */
  readonly alt: string;
  /** Who took the photo. */
  readonly credit?: string | undefined;
  /** Absolute address of the page. */
  readonly link: string;
  /** Without `#`, the weightiest first. */
  readonly hashtags: readonly string[];
}

/** A post's text for a channel. */
export interface Caption {
  /** Value of `platforms` in the registry. */
  readonly platform: string;
  readonly text: string;
  /** What it counts there, at most `limit`. */
  readonly length: number;
  readonly limit: number;
  /** For the channel's own field of descriptions; absent where it has none, and the text carries it. */
  readonly alt?: string;
  /** Those in the text, without `#`. */
  readonly hashtags: readonly string[];
}

/**
 * The text of a post for a channel, never longer than it takes. The link is always in it, whole. When there is too little
 * room the body is shortened first, then the weaker hashtags go, and last the lead is shortened.
 * @throws RangeError when not even the link fits.
 */
export function captionFor(channel: Channel, message: Message): Caption {
  const { platform, limit, counting, hasAltField } = channel;
  const { lead, body, alt, link, credit } = replaceIn(message, channel.replaced ?? {});
  const fits = (text: string) => lengthOn(counting, text) <= limit;
  const hashtags = fittingTags(message.hashtags.slice(0, channel.hashtags), (tags) =>
    fits(join(lead, link, line(tags))),
  );
  const write = (shownLead: string, ...parts: string[]) => join(shownLead, ...parts, link, line(hashtags));
  const shownLead = cutToFit(lead, (part) => fits(write(part)));
  // What describes the picture is worth more than the end of a summary, but not more than all of it.
  const described = hasAltField || alt === '' ? '' : `Deskripsi foto: ${alt}`;
  const credited = credit ? `Foto: ${credit}` : '';
  const extras = [join(described, credited), described, credited].find((part) => fits(write(shownLead, part))) ?? '';
  const shownBody = cutToFit(body, (part) => fits(write(shownLead, part, extras)));
  const text = write(shownLead, shownBody, extras);
  const length = lengthOn(counting, text);
  if (length > limit) throw new RangeError(`Unexpected link of ${link.length} characters, too long for ${platform}`);
  return { platform, text, length, limit, hashtags, ...(hasAltField && alt !== '' ? { alt } : {}) };
}

/** The most tags that leave the lead whole; one, the office's own, where none does. */
function fittingTags(tags: readonly string[], fit: (tags: readonly string[]) => boolean): readonly string[] {
  for (let count = tags.length; count > 1; count -= 1) if (fit(tags.slice(0, count))) return tags.slice(0, count);
  return tags.slice(0, 1);
}

function line(tags: readonly string[]): string {
  return tags.map((tag) => `#${tag}`).join(' ');
}

function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

function replaceIn(message: Message, replaced: Readonly<Record<string, string>>): Message {
  const clean = (text: string) => Array.from(text, (character) => replaced[character] ?? character).join('');
  const { lead, body, alt, credit } = message;
  return { ...message, lead: clean(lead), body: clean(body), alt: clean(alt), credit: credit && clean(credit) };
}
