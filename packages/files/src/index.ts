export { type ArchiveKind, archiveKind, isMacro, listMembers, type Member, totalSize } from './archive.ts';
export { type BinaryKind, brandsOf, firstBytes, kindOfBrands, lettersOnly } from './first-bytes.ts';
export { kindOfSignatures, latin1, type Signature } from './signature.ts';
export { decodeText, isPlainText, kindOfText, type TextKind } from './text-kind.ts';
