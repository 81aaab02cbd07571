import type { Place } from '@opd/registry';
import { fieldAt, judgePhotoDescription } from '@opd/schema';
import { componentsIn } from './element-problems.ts';
import type { EntryDocument } from './entry-document.ts';
import { nodesOf, placeOf } from './nodes.ts';
import { type DescriptionRemark, descriptionsInContext } from './photo-copies.ts';
import { valueAt } from './values.ts';

/** A photo whose description is refused. */
export interface RefusedDescription extends Place {
  /** Nothing was written at all. */
  readonly missing: boolean;
  readonly message: string;
  readonly help: string;
}

interface JudgedDescriptions {
  readonly refused: readonly RefusedDescription[];
  readonly weak: readonly DescriptionRemark[];
}

const judged = new WeakMap<EntryDocument, JudgedDescriptions>();

/** Every photo of an entry whose description is missing, poor or a copy: in its fields, in Markdown, in components. */
export function refusedDescriptions(entry: EntryDocument): readonly RefusedDescription[] {
  return judgedDescriptions(entry).refused;
}

/** Every photo of an entry whose description is accepted but could be better. */
export function weakDescriptions(entry: EntryDocument): readonly DescriptionRemark[] {
  return judgedDescriptions(entry).weak;
}

/** Three rules ask, and judging takes longer than anything else about an entry. */
function judgedDescriptions(entry: EntryDocument): JudgedDescriptions {
  const known = judged.get(entry) ?? judge(entry);
  judged.set(entry, known);
  return known;
}

function judge(entry: EntryDocument): JudgedDescriptions {
  const remarks = [...descriptionsInContext(entry)];
  const copies = remarks.filter(({ refused }) => refused).map((copy) => ({ ...copy, missing: false }));
  return { refused: [...refusedAlone(entry), ...copies], weak: remarks.filter(({ refused }) => !refused) };
}

function* refusedAlone(entry: EntryDocument): Generator<RefusedDescription> {
  for (const { path, message, help } of entry.problems) {
    if (fieldAt(entry.type.fields, path)?.format !== 'photo-description') continue;
    const missing = isBlank(valueAt(entry.frontmatter.value, path));
    yield { ...entry.frontmatter.placeOf(path), missing, message, help };
  }
  for (const { component, element, attributes, problems } of componentsIn(entry)) {
    for (const { path, message, help } of problems) {
      if (fieldAt(component.attributes, path)?.format !== 'photo-description') continue;
      yield { ...placeOf(element), missing: isBlank(valueAt(attributes, path)), message, help };
    }
  }
  for (const node of nodesOf(entry.tree)) {
    if (node.type !== 'image' && node.type !== 'imageReference') continue;
    const description = node.alt ?? '';
    const judgement = judgePhotoDescription(description);
    if (judgement.ok) continue;
    yield {
      ...placeOf(node),
      missing: isBlank(description),
      message: judgement.reason,
      help: judgement.suggestion,
    };
  }
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}
