import type { DraftFiles, EntryDraft } from '@opd/schema';
import { isRecord } from '../entry-file/paths.ts';

/**
 * Makes the page of a draft one to be looked at in the CMS: links lead to the public site, files to those of the draft,
 * and the description of every photo is seen, which on the site is only heard.
 * @param page changed in place.
 * @param origin public origin of the site, without a final slash.
 */
export function fitPage(page: HTMLElement, draft: EntryDraft, files: DraftFiles, origin: string): void {
  for (const link of page.querySelectorAll('a[href]')) fitLink(link, fileOf(link, draft, files), origin);
  const decoration = decorationOf(draft, files);
  for (const photo of page.querySelectorAll('img')) showDescription(photo, decoration.has(photo.src));
}

function fitLink(link: Element, file: string | undefined, origin: string): void {
  const address = link.getAttribute('href') ?? '';
  if (address.startsWith('/')) link.setAttribute('href', file ?? `${origin}${address}`);
  link.setAttribute('target', address.startsWith('#') ? '_self' : '_blank');
  link.setAttribute('rel', 'noopener noreferrer');
}

/** Address of the file that a link offers, if the draft names it: others are made when the site is built. */
function fileOf(link: Element, { type, folder, fields, text }: EntryDraft, files: DraftFiles): string | undefined {
  const own = `/${type}/${folder}/`;
  const address = link.getAttribute('href') ?? '';
  const path = `./${address.slice(own.length)}`;
  const isNamed = address.startsWith(own) && JSON.stringify([fields, text]).includes(JSON.stringify(path));
  return isNamed ? files.addressOf(path) : undefined;
}

function showDescription(photo: HTMLImageElement, isDecoration: boolean): void {
  const figure = photo.closest('.photo');
  if (!figure || isDecoration) return;
  const spoken = photo.ownerDocument.createElement(figure.localName === 'figure' ? 'p' : 'small');
  spoken.className = 'small cms-spoken';
  const label = photo.ownerDocument.createElement('strong');
  label.textContent = 'Dibacakan: ';
  spoken.append(label, photo.alt === '' ? 'belum ada deskripsi' : photo.alt);
  figure.append(spoken);
}

/** Addresses of the photos that are decoration: nothing is read out for them. */
function decorationOf({ fields }: EntryDraft, files: DraftFiles): ReadonlySet<string | undefined> {
  const photos: unknown = fields.photos;
  const marked = Array.isArray(photos) ? photos.filter((photo) => isRecord(photo) && photo.decorative === true) : [];
  return new Set(marked.map((photo) => files.addressOf(String(photo.src))));
}
