export { type ArchiveKind, archiveKind, isBomb, isMacro, listMembers, type Member } from './archive.ts';
export { type ExtensionGroup, groupOfExtension } from './extension-groups.ts';
export { type BinaryKind, brandsOf, firstBytes, kindOfBrands, lettersOnly } from './first-bytes.ts';
export { mostDocumentBytes } from './limits.ts';
export { kindOfSignatures, latin1, type Signature } from './signature.ts';
export { decodeText, isPlainText, kindOfText, type TextKind } from './text-kind.ts';
