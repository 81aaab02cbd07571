import { type ContentType, contentTypes } from '@opd/schema';
import { type Backend, decapBackend } from './backend.ts';
import { decapCollection, type UsualWords } from './collection.ts';
import type { DecapConfig } from './decap-types.ts';

/** For whom the CMS is opened. */
export interface CmsTarget {
  readonly opd: { readonly slug: string; readonly abbreviation: string; readonly siteUrl: string };
  readonly backend: Backend;
  /** Words of the operator with which a new entry begins. */
  readonly usual?: UsualWords;
}

/** Derives the whole Decap configuration of an OPD from the schema; nothing is listed twice. */
export function decapConfig({ opd, backend, usual = {} }: CmsTarget): DecapConfig {
  const types: readonly ContentType[] = Object.values(contentTypes);
  return {
    load_config_file: false,
    locale: 'id',
    backend: decapBackend(backend, opd.abbreviation),
    publish_mode: 'editorial_workflow',
    site_url: opd.siteUrl,
    display_url: opd.siteUrl,
    logo: { src: '/logo.svg', show_in_header: true },
    show_preview_links: true,
    // Every entry keeps its own files; this is only where Decap would put a file that belongs to none.
    media_folder: `content/${opd.slug}`,
    public_folder: '/',
    search: true,
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
    collections: types.map((type) => decapCollection(opd.slug, type, { mayDelete: backend.kind === 'local', usual })),
  };
}
