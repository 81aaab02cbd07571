import type { ContentType } from '@opd/schema';
import { type ComponentType, type ReactNode, useCallback } from 'react';
import { plainValue } from '../widgets/plain-value.ts';
import { Facts, FieldPreview } from './field-preview.tsx';
import type { GetAsset } from './photo-preview.tsx';
import { PreviewWidth } from './preview-width.tsx';
import { SitePreview } from './site-preview.tsx';
import { SocialKit, type SocialKits } from './social-kit.tsx';

/** What Decap hands to the preview of an entry. */
export interface PreviewProps {
  readonly entry: { readonly get: (name: string) => unknown };
  readonly getAsset: GetAsset;
  /** The field's value as Decap renders it. */
  readonly widgetFor: (name: string) => ReactNode;
}

/** Fields with a place of their own at the head of the page, or none on the page at all. */
const placed = new Set(['title', 'summary', 'cover', 'draft', 'example', 'published', 'updated', 'unit', 'reviewBy']);

/**
 * The page of an entry in the frame of the public sites: title, summary, cover, text, and then every other field.
 * @param findSite looks for the preview of the whole site with the draft of a name; none where there never is one.
 * @param kits where what is published has its social kit.
 */
export function entryPreview(
  type: ContentType,
  findSite: ((slug: string) => Promise<string | undefined>) | undefined,
  kits: SocialKits,
): ComponentType<PreviewProps> {
  return function EntryPreview({ entry, getAsset, widgetFor }: PreviewProps): ReactNode {
    const value = plainValue(entry.get('data'));
    const data: Readonly<Record<string, unknown>> = typeof value === 'object' && value !== null ? { ...value } : {};
    const { cover } = type.fields;
    const slug = String(entry.get('slug') ?? '');
    const findOwnSite = useCallback(async () => findSite?.(slug), [slug]);
    // Only a draft in the workflow has a status.
    const isDraft = Boolean(entry.get('status'));
    const isNew = entry.get('newRecord') === true;
    const rest = Object.entries(type.fields).filter(([name]) => !placed.has(name));
    const short = Object.fromEntries(rest.filter(([, field]) => !field.fields && !field.item));
    return (
      <main className="wrap">
        <PreviewWidth />
        {findSite && isDraft && <SitePreview find={findOwnSite} />}
        {!isDraft && !isNew && <SocialKit kits={kits} entry={{ type: type.name, slug, data }} />}
        <article className="entry">
          <header className="page-head">
            <p className="eyebrow">{type.label}</p>
            <h1>{String(data.title ?? 'Judul belum diisi')}</h1>
            <p>{String(data.summary ?? '')}</p>
            {data.draft === true && <p className="notice">Draf: belum tampil di situs.</p>}
          </header>
          <div className="entry-main">
            {cover && <FieldPreview field={cover} value={data.cover} getAsset={getAsset} />}
            <Facts fields={short} value={data} getAsset={getAsset} />
            <div className="prose">{widgetFor('body')}</div>
            {rest
              .filter(([, field]) => field.fields || field.item)
              .map(([name, field]) => (
                <FieldPreview key={name} field={field} value={data[name]} getAsset={getAsset} />
              ))}
          </div>
        </article>
      </main>
    );
  };
}
