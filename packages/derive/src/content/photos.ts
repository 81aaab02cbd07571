import { judgePhotoDescription } from '@opd/schema';
import type { MdastNode } from 'satteri';
import { z } from 'zod';
import type { EntryFacts } from './entry.ts';
import { nodesOfText } from './parse-text.ts';

/** A photo as far as figures about it go. */
export interface PhotoFacts {
  readonly state: 'described' | 'undescribed' | 'decorative';
  /** Names an official. */
  readonly official: boolean;
}

const photoSchema = z.looseObject({
  src: z.string().min(1),
  alt: z.string().catch(''),
  caption: z.string().optional().catch(undefined),
  kind: z.string().optional().catch(undefined),
  decorative: z.boolean().catch(false),
  people: z.array(z.unknown()).catch([]),
});

/** Every photo of an entry: in its fields, then in its text. */
export function photosOf(entry: EntryFacts): PhotoFacts[] {
  return [...photosIn(entry.fields), ...photosInText(entry.body)];
}

/** The photo that stands for an entry in lists: its cover, or the first one of a gallery. */
export function coverOf({ fields }: EntryFacts): PhotoFacts | undefined {
  const first = Array.isArray(fields.photos) ? fields.photos[0] : undefined;
  return photosIn(fields.cover ?? first)[0];
}

/** Photos at any depth of a value, in order. What names a file as `src` is a photo; documents call theirs `file`. */
function photosIn(value: unknown): PhotoFacts[] {
  if (typeof value !== 'object' || value === null) return [];
  const { data: photo } = photoSchema.safeParse(value);
  if (photo) return [factsOf(photo)];
  return Object.values(value).flatMap(photosIn);
}

function factsOf({ src, alt, caption, kind, decorative, people }: z.infer<typeof photoSchema>): PhotoFacts {
  const official = people.length > 0;
  if (decorative && alt === '') return { state: 'decorative', official };
  const { ok } = judgePhotoDescription(alt, { caption, kind, fileName: src });
  return { state: ok ? 'described' : 'undescribed', official };
}

function photosInText(body: string): PhotoFacts[] {
  // Most texts have no photo, and parsing takes longer than anything else here.
  if (!body.includes('![') && !body.includes('<Foto')) return [];
  return nodesOfText(body).flatMap((node) => {
    const alt = altOf(node);
    if (alt === undefined) return [];
    return [{ state: judgePhotoDescription(alt).ok ? 'described' : 'undescribed', official: false }];
  });
}

/** The description of a photo in the text; nothing for what is no photo. */
function altOf(node: MdastNode): string | undefined {
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  if (node.name !== 'Foto') return undefined;
  const alt = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'alt');
  return typeof alt?.value === 'string' ? alt.value : '';
}
