import type { Place } from '@opd/registry';
import { type Fields, fieldAt, type ParseResult, parseFields, photoFields, type ValueFormat } from '@opd/schema';
import { componentsIn } from './element-problems.ts';
import type { EntryDocument } from './entry-document.ts';
import { nodesOf, placeOf } from './nodes.ts';
import { valuesOfFormat } from './values.ts';

/** A file that an entry uses. */
export interface UsedFile {
  readonly place: Place;
  /** As written: `./foto-panen.webp`. */
  readonly path: string;
  /** Why this can be no file of an entry, when the path itself is wrong or empty. */
  readonly problem: { readonly message: string; readonly help: string } | undefined;
}

type FileFormat = Extract<ValueFormat, 'photo-file' | 'document-file'>;

/** Every photo or document that an entry uses, in its fields and in its text. */
export function* filesUsedIn(entry: EntryDocument, format: FileFormat): Generator<UsedFile> {
  const value = entry.frontmatter.value;
  yield* inValue(entry.type.fields, value, entry.problems, format, entry.frontmatter.placeOf);
  for (const { component, element, attributes, problems } of componentsIn(entry)) {
    for (const file of inValue(component.attributes, attributes, problems, format, () => placeOf(element))) {
      yield format === 'photo-file' ? startingWithDot(file) : file;
    }
  }
  if (format === 'photo-file') yield* markdownPhotos(entry);
}

/** Files named by the fields of one value; a path that is wrong in itself comes with its problem. */
function* inValue(
  fields: Fields,
  value: unknown,
  problems: readonly { path: readonly (string | number)[]; message: string; help: string }[],
  format: FileFormat,
  toPlace: (path: readonly (string | number)[]) => Place,
): Generator<UsedFile> {
  const wrong = new Set<string>();
  for (const { path, message, help } of problems) {
    if (fieldAt(fields, path)?.format !== format) continue;
    wrong.add(JSON.stringify(path));
    yield { place: toPlace(path), path: '', problem: { message, help } };
  }
  for (const found of valuesOfFormat(fields, value, format)) {
    if (wrong.has(JSON.stringify(found.path)) || found.value.trim() === '') continue;
    yield { place: toPlace(found.path), path: found.value, problem: undefined };
  }
}

const imageFields = { src: photoFields.src };

/** `![…](./file.jpg)` and `![…][name]`, wherever they stand. */
function* markdownPhotos(entry: EntryDocument): Generator<UsedFile> {
  const targets = new Map<string, string>();
  for (const node of nodesOf(entry.tree)) {
    if (node.type === 'definition' && !targets.has(node.identifier)) targets.set(node.identifier, node.url);
  }
  for (const node of nodesOf(entry.tree)) {
    if (node.type !== 'image' && node.type !== 'imageReference') continue;
    const path = node.type === 'image' ? node.url : (targets.get(node.identifier) ?? '');
    const parsed: ParseResult<unknown> = parseFields(imageFields, { src: path });
    yield startingWithDot({ place: placeOf(node), path, problem: parsed.ok ? undefined : parsed.problems[0] });
  }
}

/** Astro imports the photos of a text by their path, and would take `foto.webp` for the name of a package. */
function startingWithDot(file: UsedFile): UsedFile {
  if (file.problem || file.path.startsWith('./')) return file;
  const message = `Alamat foto "${file.path}" di dalam teks belum diawali ./`;
  return { ...file, problem: { message, help: `Tulis: ./${file.path}` } };
}
