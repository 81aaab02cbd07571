export { type EntryFile, entryFiles } from './entry-files.ts';
export { blockingReader, nodeReader } from './node-reader.ts';
