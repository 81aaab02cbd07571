import { extname } from 'node:path';

/** What a browser fetches, in the order of the tables. */
export const fileKinds = ['html', 'css', 'font', 'image', 'script', 'other'] as const;

/** What kind of file an answer is. */
export type FileKind = (typeof fileKinds)[number];

/** How a file is sent. */
export interface FileType {
  readonly kind: FileKind;
  readonly contentType: string;
  /** Whether the file gets smaller by compression. */
  readonly compress: boolean;
}

const types: Readonly<Record<string, FileType>> = {
  '.html': { kind: 'html', contentType: 'text/html; charset=utf-8', compress: true },
  '.css': { kind: 'css', contentType: 'text/css; charset=utf-8', compress: true },
  '.js': { kind: 'script', contentType: 'text/javascript; charset=utf-8', compress: true },
  '.mjs': { kind: 'script', contentType: 'text/javascript; charset=utf-8', compress: true },
  '.svg': { kind: 'image', contentType: 'image/svg+xml', compress: true },
  '.webp': { kind: 'image', contentType: 'image/webp', compress: false },
  '.avif': { kind: 'image', contentType: 'image/avif', compress: false },
  '.png': { kind: 'image', contentType: 'image/png', compress: false },
  '.jpg': { kind: 'image', contentType: 'image/jpeg', compress: false },
  '.jpeg': { kind: 'image', contentType: 'image/jpeg', compress: false },
  '.ico': { kind: 'image', contentType: 'image/x-icon', compress: true },
  '.woff': { kind: 'font', contentType: 'font/woff', compress: false },
  '.woff2': { kind: 'font', contentType: 'font/woff2', compress: false },
  '.json': { kind: 'other', contentType: 'application/json', compress: true },
  '.xml': { kind: 'other', contentType: 'application/xml', compress: true },
  '.txt': { kind: 'other', contentType: 'text/plain; charset=utf-8', compress: true },
};

const unknown: FileType = { kind: 'other', contentType: 'application/octet-stream', compress: false };

/** How a file is sent, by the ending of its name. */
export function typeOf(file: string): FileType {
  return types[extname(file).toLowerCase()] ?? unknown;
}
