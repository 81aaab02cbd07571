import type { Opd, Regency } from '@opd/registry';
import { contentTypes, type EntryData, verdicts } from '@opd/schema';
import { type Caption, captionFor, type Message } from './caption.ts';
import { channels } from './channels.ts';
import { hashtagsOf } from './hashtags.ts';

/** An entry that offices share. */
export type SharedEntry =
  | { readonly type: 'berita'; readonly data: EntryData<typeof contentTypes.berita> }
  | { readonly type: 'klarifikasi'; readonly data: EntryData<typeof contentTypes.klarifikasi> };

/** What of an office stands under its posts. */
export type SharingOffice = Pick<Opd, 'name' | 'abbreviation' | 'hashtags' | 'social'>;

/** All that an operator needs to share an entry, but for the pictures themselves. */
export interface SocialKit {
  readonly title: string;
  /** Absolute address of the page. */
  readonly link: string;
  /** Description of the pictures. */
  readonly alt: string;
  readonly hashtags: readonly string[];
  readonly captions: readonly Caption[];
  /** Of a clarification: to answer a post with, at most 280 characters. */
  readonly comment?: string;
  /** The official accounts of the office, as `opd.yaml` has them. No others are ever named. */
  readonly accounts: Opd['social'];
}

/**
 * The kit of an entry. What is an example says so first, so that nobody shares it for a fact.
 * @param link absolute address of the entry's page.
 */
export function socialKit(
  entry: SharedEntry,
  link: string,
  opd: SharingOffice,
  regency: Pick<Regency, 'shortName' | 'hashtags'>,
): SocialKit {
  const { data } = entry;
  const hashtags = hashtagsOf(opd, regency, topicsOf(entry));
  const alt = descriptionOf(entry, opd.name);
  const message: Message = { ...wordsOf(entry), alt, credit: data.cover?.credit, link, hashtags };
  return {
    title: data.title,
    link,
    alt,
    hashtags,
    captions: channels.map((channel) => captionFor(channel, message)),
    accounts: opd.social,
    ...(entry.type === 'klarifikasi' ? { comment: entry.data.replyText } : {}),
  };
}

/** A clarification begins with its reply, which says at once what is wrong; its title alone could be taken for the rumour. */
function wordsOf({ type, data }: SharedEntry): Pick<Message, 'lead' | 'body'> {
  const mark = data.example ? '(Contoh, bukan fakta) ' : '';
  return type === 'klarifikasi'
    ? { lead: mark + data.replyText, body: data.fact }
    : { lead: mark + data.title, body: data.summary };
}

function topicsOf({ type, data }: SharedEntry): string[] {
  if (type === 'klarifikasi') return [contentTypes.klarifikasi.label];
  const options = contentTypes.berita.fields.topics.item?.options ?? [];
  return data.topics.map((topic) => options.find(({ value }) => value === topic)?.label ?? topic);
}

/** The photo's own description; without a photo, what is written on the picture. */
function descriptionOf({ type, data }: SharedEntry, office: string): string {
  if (data.cover) return data.cover.alt;
  const verdict = type === 'klarifikasi' ? verdicts.find(({ value }) => value === data.verdict)?.label : undefined;
  const stamp = verdict === undefined ? '' : `Cap "${verdict}" dan `;
  return `${stamp}${stamp ? 'judul' : 'Judul'} "${data.title}" di atas motif daun, ${office}`;
}
