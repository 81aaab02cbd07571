import type { SharedContent } from '../content/shared-content.ts';

/** The kinds of pages that every tool can make. */
export const comparedKinds = ['home', 'news list', 'news page, one photo', 'service'] as const;

/** A kind of page that is compared. */
export type ComparedKind = (typeof comparedKinds)[number];

/** A site that is built. */
export interface BuiltPeer {
  /** Folder to serve. */
  readonly folder: string;
  /** Paths of the pages; the first of a kind is audited, all are weighed. */
  readonly paths: Readonly<Record<ComparedKind, readonly string[]>>;
}

/** Another way to make the same pages. */
export interface Peer {
  readonly name: string;
  /**
   * Makes the site.
   * @param folder to work in, made anew.
   */
  readonly build: (folder: string, content: SharedContent) => Promise<BuiltPeer>;
  /** Why it cannot be measured on this machine; undefined when it can. */
  readonly missing?: () => string | undefined;
}
