import { documentExtensions } from '@opd/schema';

type DocumentExtension = (typeof documentExtensions)[number];

/** Media types of the files that operators may publish, from the IANA registry. */
const mediaTypes: Record<DocumentExtension, string> = {
  pdf: 'application/pdf',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  json: 'application/json',
  geojson: 'application/geo+json',
  txt: 'text/plain',
  zip: 'application/zip',
};

/** Extension of a file in small letters, without the point: `./Data.CSV` gives `csv`. */
export function fileExtension(file: string): string {
  return file.split('.').at(-1)?.toLowerCase() ?? '';
}

/** Media type of a document by its name; bytes of unknown meaning for anything the schema does not allow. */
export function mediaType(file: string): string {
  const extension = documentExtensions.find((known) => known === fileExtension(file));
  return extension === undefined ? 'application/octet-stream' : mediaTypes[extension];
}
