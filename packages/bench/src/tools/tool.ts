import type { Cost } from '../measure/measured-run.ts';
import type { RegencyEntry, RegencySize } from '../regency/regency.ts';
import type { PhotoSource } from '../regency/situs-content.ts';

/** Names of the tools that build the same regency. */
export const toolNames = ['situs', 'hugo', 'astro-equal', 'astro', 'eleventy'] as const;

/** Name of a tool. */
export type ToolName = (typeof toolNames)[number];

/** How photos are shown in two places: on an entry's own page, and on a card of a list. */
export interface PhotoWidths {
  /** In pixels, ascending. */
  readonly widths: readonly number[];
  /** Value of the attribute `sizes`. */
  readonly sizes: string;
}

/** What a peer is told, so that it makes what Situs OPD makes. */
export interface PeerSettings {
  readonly entry: PhotoWidths;
  readonly card: PhotoWidths;
  /** Of WebP, from 1 to 100. */
  readonly quality: number;
}

/** A regency and its photos, to be laid out for a tool. */
export interface Regency {
  readonly size: RegencySize;
  readonly photo: PhotoSource;
}

/** What a tool is called and what it is, for the report. */
export interface ToolDescription {
  readonly name: ToolName;
  /** For tables: `Hugo`. */
  readonly label: string;
  /** For the legend: what is set and why. */
  readonly settings: string;
  /** The command that builds, as one would type it. */
  readonly command: string;
}

/** A tool with a regency laid out in a folder of its own, ready to build. */
export interface LaidOutTool extends ToolDescription {
  /** Its version, and those of what makes its images. */
  readonly version: string;
  /** It finds out by itself which sites a change touches; others are told. */
  readonly knowsWhatChanged: boolean;
  /** Folder that a site is built into. */
  output(site: string): string;
  /** The file that holds an entry's text. */
  entryFile(entry: RegencyEntry): string;
  /** Writes one more entry with its photo. */
  addEntry(entry: RegencyEntry, photo: PhotoSource): Promise<void>;
  /** The files that end every page, with `</footer>` in each. */
  footers(): readonly string[];
  /** Everything that a build leaves behind, relative to the folder or absolute: outputs and caches. */
  leftovers(): readonly string[];
  /** Builds sites. @returns what it cost. @throws Error with what was printed, when it fails. */
  build(sites: readonly string[]): Promise<Cost>;
}
