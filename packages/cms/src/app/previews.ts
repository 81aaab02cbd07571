import previewStyles from 'virtual:opd/preview-styles';
import { type ContentType, contentTypes } from '@opd/schema';
import type { Backend } from '../config/backend.ts';
import { collectionName } from '../config/collection.ts';
import { entryPreview, type PreviewRoom } from '../preview/entry-preview.tsx';
import { siteAddress } from '../preview/social-kit.tsx';
import { today } from '../review/may-write.ts';
import { sitePreviewOf } from '../review/site-preview.ts';
import ownStyles from '../styles/preview.css?inline';
import { cms } from './decap.ts';
import { fetchOnce } from './fetch-once.ts';
import type { CmsPage } from './page.ts';
import { hostApi } from './store.ts';

/** Shows entries while they are written as the public sites will: same styles, same pages, same components. */
export function registerPreviews({ opd, site }: CmsPage, kind: Backend['kind']): void {
  cms.registerPreviewStyle(previewStyles, { raw: true });
  cms.registerPreviewStyle(ownStyles, { raw: true });
  const siteUrl = siteAddress(opd, location);
  const room: PreviewRoom = {
    place: { ...site, origin: siteUrl.replace(/\/$/, ''), today: today() },
    loadRenderer: fetchOnce(async () => (await import('virtual:opd/preview')).renderEntry),
    kits: { siteUrl, days: opd.socialKitDays, today: today() },
  };
  const types: readonly ContentType[] = Object.values(contentTypes);
  for (const type of types) {
    const collection = collectionName(opd.slug, type.name);
    const findSite = (slug: string) => sitePreviewOf(hostApi(), { collection, slug });
    cms.registerPreviewTemplate(collection, entryPreview(type, room, kind === 'local' ? undefined : findSite));
  }
}
