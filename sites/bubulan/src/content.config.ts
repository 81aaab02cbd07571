import { opdCollections } from '@opd/theme/content';

export const collections = opdCollections(new URL(import.meta.url));
