import previewStyles from 'virtual:opd/preview-styles';
import { type ContentType, contentTypes } from '@opd/schema';
import type { Backend } from '../config/backend.ts';
import { collectionName } from '../config/collection.ts';
import { entryPreview } from '../preview/entry-preview.tsx';
import { type SocialKits, siteAddress } from '../preview/social-kit.tsx';
import { today } from '../review/may-write.ts';
import { sitePreviewOf } from '../review/site-preview.ts';
import ownStyles from '../styles/preview.css?inline';
import { cms } from './decap.ts';
import type { CmsPage } from './page.ts';
import { hostApi } from './store.ts';

/** Shows entries while they are written as the public sites will: same styles, same markup. */
export function registerPreviews({ opd }: CmsPage, kind: Backend['kind']): void {
  cms.registerPreviewStyle(previewStyles, { raw: true });
  cms.registerPreviewStyle(ownStyles, { raw: true });
  const kits: SocialKits = { siteUrl: siteAddress(opd, location), days: opd.socialKitDays, today: today() };
  const types: readonly ContentType[] = Object.values(contentTypes);
  for (const type of types) {
    const collection = collectionName(opd.slug, type.name);
    const findSite = (slug: string) => sitePreviewOf(hostApi(), { collection, slug });
    cms.registerPreviewTemplate(collection, entryPreview(type, kind === 'local' ? undefined : findSite, kits));
  }
}
