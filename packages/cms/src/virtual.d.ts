/// <reference types="astro/client" />

/** For whom the CMS is built. Made by `integration/cms-module.ts`. */
declare module 'virtual:opd/cms' {
  export const site: import('./cms-site.ts').CmsSite;
}
/** Shows entries as the public sites do. Made of what the site of the CMS gives for it, see `CmsOptions.preview`. */
declare module 'virtual:opd/preview' {
  export const renderEntry: import('./preview/render-entry.ts').RenderEntry;
}
/** CSS of the public sites, as text. */
declare module 'virtual:opd/preview-styles' {
  const css: string;
  export default css;
}
/** Styles of the public sites, as a stylesheet of the page. */
declare module 'virtual:opd/cms-styles';
/** The regency's accent colours as CSS custom properties. */
declare module 'virtual:opd/cms-accent.css';
/** The same for Decap, which is light only. */
declare module 'virtual:opd/app-accent.css';
