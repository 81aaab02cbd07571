import type { PreviewPlace } from '@opd/registry';
import type { ContentType } from '@opd/schema';
import { type ComponentType, type ReactNode, useCallback } from 'react';
import { plainValue } from '../widgets/plain-value.ts';
import { draftFiles, draftOf, type GetAsset } from './draft.ts';
import { PreviewWidth } from './preview-width.tsx';
import type { RenderEntry } from './render-entry.ts';
import { SitePreview } from './site-preview.tsx';
import { SocialKit, type SocialKits } from './social-kit.tsx';
import { ThemePage } from './theme-page.tsx';

/** What Decap hands to the preview of an entry. */
export interface PreviewProps {
  readonly entry: { readonly get: (name: string) => unknown };
  readonly getAsset: GetAsset;
}

/** What all previews of a room have in common. */
export interface PreviewRoom {
  readonly place: PreviewPlace;
  readonly loadRenderer: () => Promise<RenderEntry>;
  /** Where what is published has its social kit. */
  readonly kits: SocialKits;
}

/**
 * An entry as its page on the public site will be; above it what only concerns whoever writes it.
 * @param findSite looks for the preview of the whole site with the draft of a name; none where there never is one.
 */
export function entryPreview(
  type: ContentType,
  { place, loadRenderer, kits }: PreviewRoom,
  findSite: ((slug: string) => Promise<string | undefined>) | undefined,
): ComponentType<PreviewProps> {
  return function EntryPreview({ entry, getAsset }: PreviewProps): ReactNode {
    const value = plainValue(entry.get('data'));
    const data: Readonly<Record<string, unknown>> = typeof value === 'object' && value !== null ? { ...value } : {};
    const slug = String(entry.get('slug') ?? '');
    const findOwnSite = useCallback(async () => findSite?.(slug), [slug]);
    // Only a draft in the workflow has a status.
    const isDraft = Boolean(entry.get('status'));
    const isNew = entry.get('newRecord') === true;
    const draft = draftOf(type, data, slug);
    return (
      <main className="wrap">
        <PreviewWidth />
        {findSite && isDraft && <SitePreview find={findOwnSite} />}
        {!isDraft && !isNew && <SocialKit kits={kits} entry={{ type: type.name, slug, data }} />}
        {data.draft === true && <p className="notice">Draf: belum tampil di situs.</p>}
        <ThemePage draft={draft} files={draftFiles(getAsset)} place={place} loadRenderer={loadRenderer} />
      </main>
    );
  };
}
