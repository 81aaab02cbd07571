import type { Place } from '@opd/registry';
import { type DescriptionContext, judgePhotoDescription } from '@opd/schema';
import { componentsIn } from './element-problems.ts';
import type { EntryDocument } from './entry-document.ts';
import { nodesOf, placeOf } from './nodes.ts';
import { valueAt, valuesOfFormat } from './values.ts';

/** A description as it stands in an entry. */
interface DescribedPhoto extends Place, DescriptionContext {
  readonly description: string;
  readonly fileName: string;
}

/** A description that is good alone, and what there is to say of it amid all that stands around it. */
export interface DescriptionRemark extends Place {
  /** It says again what stands around it; else it is accepted and could be better. */
  readonly refused: boolean;
  readonly message: string;
  readonly help: string;
}

/**
 * Every description of an entry that is good alone but copies the title, the caption, the file's name, or the
 * description of an earlier photo, and every one that could be better. The same photo may stand in an entry twice, with
 * the same words.
 */
export function* descriptionsInContext(entry: EntryDocument): Generator<DescriptionRemark> {
  const title = textAt(entry.frontmatter.value, ['title']);
  const earlier: DescribedPhoto[] = [];
  for (const photo of describedPhotos(entry)) {
    const { description, fileName, caption, kind, line, column } = photo;
    const others = earlier.filter((other) => other.fileName !== fileName);
    earlier.push(photo);
    const judgement = judgePhotoDescription(description, {
      title,
      caption,
      fileName,
      kind,
      otherDescriptions: others.map((other) => other.description),
    });
    const refused = !judgement.ok;
    const advice = judgement.ok ? judgement.warning : judgement;
    // What is bad alone is reported as that.
    if (!advice || (refused && !judgePhotoDescription(description, { kind }).ok)) continue;
    yield { line, column, refused, message: advice.reason, help: advice.suggestion };
  }
}

function* describedPhotos(entry: EntryDocument): Generator<DescribedPhoto> {
  const { value, placeOf: placeOfField } = entry.frontmatter;
  for (const { path, value: description } of valuesOfFormat(entry.type.fields, value, 'photo-description')) {
    const sibling = (name: string) => textAt(value, [...path.slice(0, -1), name]);
    // `photo` has compared the caption already.
    yield { ...placeOfField(path), description, fileName: sibling('src') ?? '', kind: sibling('kind') };
  }
  for (const { component, element, attributes } of componentsIn(entry)) {
    for (const { path, value: description } of valuesOfFormat(component.attributes, attributes, 'photo-description')) {
      const sibling = (name: string) => textAt(attributes, [...path.slice(0, -1), name]);
      const fileName = sibling('src') ?? '';
      yield { ...placeOf(element), description, fileName, caption: sibling('caption'), kind: sibling('kind') };
    }
  }
  const targets = new Map<string, { readonly url: string; readonly title?: string | null }>();
  for (const node of nodesOf(entry.tree)) {
    if (node.type === 'definition' && !targets.has(node.identifier)) targets.set(node.identifier, node);
  }
  for (const node of nodesOf(entry.tree)) {
    if (node.type !== 'image' && node.type !== 'imageReference') continue;
    const { url = '', title } = (node.type === 'image' ? node : targets.get(node.identifier)) ?? {};
    yield { ...placeOf(node), description: node.alt ?? '', fileName: url, caption: title ?? undefined };
  }
}

function textAt(value: unknown, path: readonly (string | number)[]): string | undefined {
  const found = valueAt(value, path);
  return typeof found === 'string' ? found : undefined;
}
