import type { ContentReader } from '@opd/registry';
import type { KeptTexts } from '../assets/pdf-text/read-pdf-text.ts';

/** Reads the content folder and lists its files. Injected, so that the check needs no disk. Paths use `/`. */
export interface ContentFiles extends ContentReader {
  /**
   * Paths, from the content folder, of all files beneath a folder, hidden ones too; in any order, empty when it does not
   * exist. A hidden folder may stand for what is in it.
   */
  readonly listFiles: (folder: string) => Promise<string[]>;
  /** Bytes of a file, or `undefined` when there is none of its own: it is absent or a symbolic link. */
  readonly readBytes: (path: string) => Promise<Uint8Array | undefined>;
  /** Where the texts of PDFs are kept between two runs; a reader that keeps none leaves it out. */
  readonly keptTexts?: KeptTexts;
}
