import previewStyles from 'virtual:opd/preview-styles';
import { type ContentType, contentTypes } from '@opd/schema';
import type { Backend } from '../config/backend.ts';
import { collectionName } from '../config/collection.ts';
import { entryPreview } from '../preview/entry-preview.tsx';
import { sitePreviewOf } from '../review/site-preview.ts';
import ownStyles from '../styles/preview.css?inline';
import { cms } from './decap.ts';
import { hostApi } from './store.ts';

/** Shows entries while they are written as the public sites will: same styles, same markup. @param opd its folder. */
export function registerPreviews(opd: string, kind: Backend['kind']): void {
  cms.registerPreviewStyle(previewStyles, { raw: true });
  cms.registerPreviewStyle(ownStyles, { raw: true });
  const types: readonly ContentType[] = Object.values(contentTypes);
  for (const type of types) {
    const collection = collectionName(opd, type.name);
    const findSite = (slug: string) => sitePreviewOf(hostApi(), { collection, slug });
    cms.registerPreviewTemplate(collection, entryPreview(type, kind === 'local' ? undefined : findSite));
  }
}
