import { type ContentType, components, type Field, fieldAt, parseEntry, parseFields } from '@opd/schema';
import { readBlocks } from '../body/blocks.ts';
import { foreignImages } from '../body/foreign-images.ts';
import { readEntryFile } from '../entry-file/read.ts';
import { writeEntryFile } from '../entry-file/write.ts';
import { photosOfBlock } from '../photo/photos-in-text.ts';
import { photosOfFields } from '../photo/photos-of-fields.ts';
import { describedPhoto, judgePhotos, type WallProblem } from './described-photos.ts';

/**
 * All that keeps an entry from being saved: the last wall of the CMS, over fields and text together. It sees what the
 * fields' own checks cannot: components in the text, pasted images, and a photo's description beside the others.
 * @param data the entry as Decap holds it, with `body`.
 * @returns problems in the order of the form; none when the entry may be saved.
 */
export function wallProblems(type: ContentType, data: Readonly<Record<string, unknown>>): WallProblem[] {
  const { body: written, ...frontmatter } = readEntryFile(writeEntryFile(data, type), type);
  const body = typeof written === 'string' ? written : '';
  const blocks = readBlocks(body);
  const result = parseEntry(type, frontmatter);
  const problems: WallProblem[] = result.ok
    ? []
    : result.problems
        // Descriptions are judged below, beside all that stands around them.
        .filter(({ path }) => fieldAt(type.fields, path)?.format !== 'photo-description')
        .map(({ path, message, help }) => ({ where: placeName(type, path), message, help }));

  for (const { name, data: attributes } of blocks) {
    const component = components.find((candidate) => candidate.name === name);
    if (!component) continue;
    const { children: _children, photos: _photos, ...own } = attributes;
    const parsed = parseFields(component.attributes, own);
    if (!parsed.ok)
      problems.push(
        ...parsed.problems
          .filter(({ path }) => fieldAt(component.attributes, path)?.format !== 'photo-description')
          .map(({ message, help }) => ({ where: `${component.label} di dalam isi`, message, help })),
      );
  }
  for (const { src } of foreignImages(typeof data.body === 'string' ? data.body : ''))
    problems.push({
      where: 'Isi',
      message: `Ada gambar yang ditempel (${shorten(src)}), tanpa deskripsi.`,
      help: 'Hapus gambar itu dari isi, simpan fotonya di perangkat, lalu masukkan lewat tombol "+" dan pilih Foto.',
    });

  const title = typeof frontmatter.title === 'string' ? frontmatter.title : undefined;
  const inFields = [...photosOfFields(type.fields, frontmatter)]
    .filter(({ photo }) => photo !== undefined && photo !== null)
    .map(({ path, photo }) => describedPhoto(photo, placeName(type, path)));
  const inText = blocks
    .flatMap(photosOfBlock)
    .map((photo, index) => describedPhoto(photo, `Foto ke-${index + 1} di dalam isi`));
  const photos = [...inFields, ...inText];
  return [...problems, ...judgePhotos(title, photos)];
}

/** Where a field is, in the words of the form: `Foto lain 2 › Deskripsi foto`. */
function placeName(type: ContentType, path: readonly (string | number)[]): string {
  const names: string[] = [];
  path.forEach((part, index) => {
    if (typeof part === 'number') {
      names.push(`${names.pop() ?? ''} ${part + 1}`.trim());
      return;
    }
    const field: Field | undefined = fieldAt(type.fields, path.slice(0, index + 1));
    names.push(field?.label ?? part);
  });
  return names.join(' › ') || 'Tulisan ini';
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** The sentence that Decap shows when an entry is not saved. @param problems at least one. */
export function wallMessage(problems: readonly WallProblem[]): string {
  const shown = problems.slice(0, 3).map(({ where, message, help }) => `${where}: ${message} ${help}`);
  const more = problems.length - shown.length;
  return [...shown, ...(more > 0 ? [`Dan ${more} hal lain.`] : [])].join('\n\n');
}
