import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { site } from 'virtual:opd/site';
import type { ShareSize } from '@opd/derive/social';
import { contentTypes, type PhotoSource } from '@opd/schema';
import { z } from 'zod';
import { accentScale } from '../accent/scale.ts';
import { verdictStamp } from '../format/verdict-stamp.ts';
import { drawnOnce } from '../share-image/cached.ts';
import { markSvg } from '../share-image/mark.ts';
import type { KitEntry } from './kits.ts';
import { type Crop, renderCrop } from './render-crop.ts';

/** Raise it when a change of the drawing should reach crops that were drawn before. */
const drawing = 1;

/** A crop of an entry's kit as JPEG, from the cache of photos or drawn and kept there. */
export async function cropOf(entry: KitEntry, size: ShareSize): Promise<Uint8Array<ArrayBuffer>> {
  const { cover } = entry.data;
  const photo = cover && (await readFile(fileOf(cover.src)));
  const crop = wordsOf(entry);
  const digest = photo && createHash('sha256').update(photo).digest('hex');
  return drawnOnce(`share-crop:${drawing}`, { crop, size, digest }, () => renderCrop(size, crop, photo));
}

/** What is an example says so on the picture too, which may go round without its page. */
function wordsOf(entry: KitEntry): Crop {
  const { opd, regency } = site;
  const accent = opd.color ?? regency.color;
  const { label } = contentTypes[entry.type];
  return {
    title: entry.data.title,
    kicker: entry.data.example ? `${label} · contoh` : label,
    siteName: opd.name,
    government: regency.government,
    accent,
    emblem: markSvg(accentScale(accent).light.strong),
    stamp: entry.type === 'klarifikasi' ? verdictStamp(entry.data.verdict) : undefined,
  };
}

/**
 * Where an image that Astro resolved lies on disk; the property is there to be read, not to be found (`isESMImportedImage`).
 * Nothing else of it is read: Astro publishes the original of every image that was looked at.
 */
function fileOf(src: PhotoSource): string {
  return z.string().parse(typeof src === 'object' ? Reflect.get(src, 'fsPath') : undefined);
}
