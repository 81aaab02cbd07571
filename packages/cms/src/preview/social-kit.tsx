import { hasSocialKit } from '@opd/registry';
import { lastChangeOf } from '@opd/schema';
import type { ReactNode } from 'react';
import { z } from 'zod';

/** Where the kits of an OPD are, and of what age. */
export interface SocialKits {
  /** Address of the OPD's public site as it is reached from here. */
  readonly siteUrl: string;
  /** Days after its last change in which an entry has a kit. */
  readonly days: number;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** A published entry, as far as its kit is concerned. */
export interface PublishedEntry {
  /** Content type: `berita`. */
  readonly type: string;
  /** Decap's name of the entry: `2026-11-24-panen-raya/index`. */
  readonly slug: string;
  /** What the form holds, which may be anything. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** Types of which the public sites make kits. */
const shared: readonly string[] = ['berita', 'klarifikasi'];

const datedSchema = z.object({
  published: z.string(),
  updated: z.string().optional().catch(undefined),
  corrections: z
    .array(z.object({ date: z.string() }))
    .optional()
    .catch(undefined),
});

/**
 * Address of the kit of a published entry.
 * @returns `undefined` for what is never shared or is not published; `too-old` where its operators must ask for it.
 */
export function socialKitOf(kits: SocialKits, { type, slug, data }: PublishedEntry): string | 'too-old' | undefined {
  const dated = datedSchema.safeParse(data);
  if (!shared.includes(type) || slug === '' || data.draft === true || !dated.success) return undefined;
  const changed = lastChangeOf(dated.data);
  if (changed > kits.today) return undefined;
  const folder = slug.replace(/\/index$/, '');
  return hasSocialKit({ type, changed, wanted: data.socialKit === true }, kits.today, kits.days)
    ? new URL(`/media-sosial/${type}/${folder}/`, kits.siteUrl).href
    : 'too-old';
}

/** Leads to the pictures and texts with which a published entry is shared on social media. */
export function SocialKit({ kits, entry }: { readonly kits: SocialKits; readonly entry: PublishedEntry }): ReactNode {
  const address = socialKitOf(kits, entry);
  if (address === undefined) return null;
  if (address === 'too-old')
    return (
      <p className="small">
        Bahan media sosial dibuat selama {kits.days} hari sesudah berita terbit, diperbarui, atau diralat. Untuk berita
        lama, centang “Buatkan bahan media sosial lagi”.
      </p>
    );
  return (
    <p className="small">
      <a href={address} target="_blank" rel="noopener noreferrer">
        Bahan media sosial
      </a>
      : gambar dan takarir siap unggah, tersedia beberapa menit sesudah terbit.
    </p>
  );
}

/**
 * Address of an OPD's public site from where the room is open: in a preview it is served beside it.
 * @param location of the room.
 */
export function siteAddress(
  opd: { readonly slug: string; readonly siteUrl: string },
  { protocol, hostname, port }: Pick<Location, 'protocol' | 'hostname' | 'port'>,
): string {
  return hostname.endsWith('.localhost') ? `${protocol}//${opd.slug}.localhost:${port}/` : opd.siteUrl;
}
