import { nodesOfText } from '@opd/derive';
import type { Field, Fields } from '@opd/schema';

/** Fields that say something about an entry which its readers do not look for. */
const leftOut = new Set(['title', 'summary', 'replyText', 'shortText']);

/**
 * The words of an entry's fields as its page shows them, in the order of the fields: labels with what stands under
 * them. Photos, addresses and days are left out.
 * @param fields of its type. @param values of its frontmatter, validated.
 */
export function wordsOfFields(fields: Fields, values: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(fields)
    .filter(([name]) => !leftOut.has(name))
    .flatMap(([name, field]) => {
      const words = wordsOf(field, values[name]);
      return words.length > 0 ? [`${field.label}: ${words.join('; ')}`] : [];
    });
}

function wordsOf(field: Field, value: unknown): string[] {
  if (value === undefined || value === null || field.kind === 'photo') return [];
  if (field.kind === 'select')
    return field.options?.flatMap((option) => (option.value === value ? option.label : [])) ?? [];
  const { item } = field;
  if (item) return Array.isArray(value) ? value.flatMap((one) => wordsOf(item, one)) : [];
  if (typeof value === 'string') {
    const isText = field.kind === 'text' || field.kind === 'paragraph';
    return isText && (field.format ?? 'plain') === 'plain' ? [value] : [];
  }
  if (typeof value !== 'object' || !field.fields) return [];
  const values = new Map(Object.entries(value));
  return Object.entries(field.fields).flatMap(([name, inner]) => wordsOf(inner, values.get(name)));
}

/** The words of an entry's text, without marks and components. */
export function wordsOfText(body: string): string {
  const words = nodesOfText(body).flatMap((node) =>
    node.type === 'text' || node.type === 'inlineCode' ? [node.value] : [],
  );
  return words.join(' ').replaceAll(/\s+/g, ' ').trim();
}
