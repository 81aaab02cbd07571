import type { PhotoSizeName } from '../regency/photos/photo-size.ts';
import type { ToolName } from '../tools/tool.ts';

/** What to compare. */
export interface BuildsOptions {
  readonly sites: number;
  readonly entries: number;
  readonly photos: PhotoSizeName;
  /** Folder of photographs, instead of the wallpapers of this machine. */
  readonly photographs?: string;
  readonly tools: readonly ToolName[];
  readonly rounds: number;
  /** Of the peers' WebP; `equal` finds the one at which photos are as like their originals as ours. */
  readonly quality: 'equal' | number;
  /** Saves in the preview in each round; the first one is told apart. 0 leaves the preview out. */
  readonly saves: number;
  /** Where regencies are laid out. */
  readonly folder: string;
  /** Where results are written: `RESULTS.md`, `history.json`, `history.svg`. */
  readonly out: string;
  /** The command as it was typed. */
  readonly command: string;
  /** Hears how it goes. */
  readonly tell: (line: string) => void;
}

/** A small run that shows whether everything works; its figures mean nothing. */
export const quick = { sites: 1, entries: 6, rounds: 1, quality: 75, saves: 2 } as const;
