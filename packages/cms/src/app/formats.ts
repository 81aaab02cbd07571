import { type ContentType, contentTypes } from '@opd/schema';
import { formatName } from '../config/collection.ts';
import { readEntryFile } from '../entry-file/read.ts';
import { writeEntryFile } from '../entry-file/write.ts';
import { cms } from './decap.ts';
import { tell } from './notify.ts';

/** Files that could not be read, so that each is told once: Decap reads an entry again for every list. */
const told = new Set<string>();

/** Teaches Decap how the entries of each type are read and written. */
export function registerFormats(): void {
  const types: readonly ContentType[] = Object.values(contentTypes);
  for (const type of types)
    cms.registerCustomFormat(formatName(type.name), 'mdx', {
      fromFile: (text) => readOrTell(text, type),
      toFile: (data) => writeEntryFile(data, type),
    });
}

/** Decap drops what is thrown here and shows an empty form: the operator must hear why, and may not save it. */
function readOrTell(text: string, type: ContentType): Record<string, unknown> {
  if (text.trim() === '') {
    // What every host answers for a file that is not there.
    const missing = `${type.label}: tulisan ini tidak ditemukan, mungkin sudah dihapus atau alamatnya salah. Pilih dari daftarnya.`;
    tell(missing);
    throw new Error(missing);
  }
  try {
    return readEntryFile(text, type);
  } catch (error) {
    if (!told.has(text)) {
      told.add(text);
      tell(`Ada ${type.labelSingular} yang tidak dapat dibuka di sini. ${error instanceof Error ? error.message : ''}`);
    }
    throw error;
  }
}
