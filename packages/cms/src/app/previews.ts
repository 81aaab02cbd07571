import previewStyles from 'virtual:opd/preview-styles';
import { type ContentType, contentTypes } from '@opd/schema';
import { collectionName } from '../config/collection.ts';
import { entryPreview } from '../preview/entry-preview.tsx';
import ownStyles from '../styles/preview.css?inline';
import { cms } from './decap.ts';

/** Shows entries while they are written as the public sites will: same styles, same markup. @param opd its folder. */
export function registerPreviews(opd: string): void {
  cms.registerPreviewStyle(previewStyles, { raw: true });
  cms.registerPreviewStyle(ownStyles, { raw: true });
  const types: readonly ContentType[] = Object.values(contentTypes);
  for (const type of types) cms.registerPreviewTemplate(collectionName(opd, type.name), entryPreview(type));
}
