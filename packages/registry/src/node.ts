export { type EntryFile, entryFiles } from './entry-files.ts';
export { nodeReader } from './node-reader.ts';
