/** The site that is being built. Made by `integration/site-module.ts`. */
declare module 'virtual:opd/site' {
  export const site: import('./site.ts').Site;
  /** The OPDs whose entries the site may show: itself and those that may raise emergencies, or all for the portal. */
  export const opds: readonly import('@opd/registry').Opd[];
  /** Address of the folder for what later builds may use again, with a final slash. */
  export const cacheRoot: string;
  /** The entries that alone get their page, see `integration/focus.ts`. */
  export const focus: readonly string[] | undefined;
}
/** Old addresses of the site, as its `redirects.yaml` has them. */
declare module 'virtual:opd/redirects' {
  export const redirects: import('@opd/registry').Redirects;
}
/** What the site asks its readers, as its `jajak.yaml` has it. */
declare module 'virtual:opd/polls' {
  export const polls: readonly import('@opd/registry').Poll[];
}
declare module 'virtual:opd/accent.css';
/** How all sites stand. Made by `integration/evaluation-plugin.ts`. */
declare module 'virtual:opd/evaluation' {
  /** Of the day of the build; on the portal only. */
  export const evaluation: import('@opd/derive').Evaluation | undefined;
}

declare namespace App {
  interface Locals {
    /** Entry whose text is being rendered, so that components in the text find its files. */
    entry?: import('./entry.ts').Entry;
    /** Photos of the text that is being rendered, by their paths in it. */
    textPhotos?: Readonly<Record<string, import('astro').ImageMetadata>>;
    /** Tables of the text so far. */
    textTables?: number;
    /** The next photo of the text is the first one of the page. */
    firstPhotoAhead?: boolean;
  }
}
