import { type ArchiveFacts, readArchive } from './archive.ts';
import { type AssetKind, kindOfBinary, kindOfFirstBytes } from './asset-kind.ts';
import { isCsvName } from './extension.ts';
import type { ImageFacts } from './image/image-facts.ts';
import { readImage } from './image/read-image.ts';
import { type PdfFacts, readPdf } from './pdf.ts';
import type { PdfText } from './pdf-text/pdf-text.ts';
import { type KeptTexts, readPdfText } from './pdf-text/read-pdf-text.ts';
import { readText } from './text-kind.ts';

/** A file beside an entry, or in the OPD's folder, by its bytes. */
export interface Asset {
  /** From the content folder, with `/`. */
  readonly path: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** What the bytes say it is, whatever its name. */
  readonly kind: AssetKind;
  /** Of JPEG, PNG, WebP and AVIF. */
  readonly image?: ImageFacts;
  readonly pdf?: PdfFacts;
  /** What is written in a PDF. */
  readonly pdfText?: PdfText;
  /** Of ZIP files and what is made of them. */
  readonly archive?: ArchiveFacts;
  /** Of files made of text, SVG and HTML included: the first megabyte. */
  readonly text?: string;
  /** All of a CSV file, whose rows are looked at one by one. */
  readonly csv?: string;
}

/** A name behind which the reader finds no bytes of its own, such as a symbolic link: it may lead out of the content. */
export function linkAsset(path: string): Asset {
  return { path, name: nameOf(path), size: 0, kind: 'link' };
}

interface InspectOptions {
  readonly deep?: boolean;
  readonly kept?: KeptTexts;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/**
 * Says what the bytes of a file are. Never throws: what cannot be read is `damaged` or `unknown`.
 * @param options.deep decodes photos too, which finds damage that leaves the structure whole.
 * @param options.kept texts of PDFs that were read before.
 */
export async function inspectAsset(path: string, bytes: Uint8Array, options: InspectOptions = {}): Promise<Asset> {
  const asset = { path, name: nameOf(path), size: bytes.byteLength };
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const { whole, ...facts } = await lookInto(buffer, options);
    return { ...asset, ...facts, ...(isCsvName(path) ? { csv: whole } : {}) };
  } catch {
    return { ...asset, kind: 'unknown' };
  }
}

async function lookInto(
  bytes: Buffer,
  { deep = false, kept }: InspectOptions,
): Promise<Pick<Asset, 'kind'> & Partial<Asset> & { readonly whole?: string }> {
  const kind = kindOfFirstBytes(bytes);
  if (kind === 'zip') return readArchive(bytes);
  if (kind === 'pdf') return { kind, pdf: readPdf(bytes), pdfText: await readPdfText(bytes, { kept }) };
  if (kind) return { kind, image: await readImage(kind, bytes, { deep }) };
  return readText(bytes) ?? { kind: kindOfBinary(bytes) };
}
