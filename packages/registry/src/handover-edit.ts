import { parseFields } from '@opd/schema';
import { Document, isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import type { HandoverPlan } from './handover.ts';
import { type Operator, operatorFields } from './operator.ts';

/**
 * Writes a handover into `operators.yaml`. Comments, order and quotes of what stands there are kept.
 * @param text the file as it is.
 * @throws Error when the file does not hold the list that the plan was made from.
 */
export function editOperators(text: string, plan: HandoverPlan): string {
  const document = parseDocument(text);
  const list = operatorList(document);
  if (plan.ended) setUntil(list.items[plan.ended.index], plan.ended.term);
  list.flow = false;
  list.add(document.createNode(asWritten(plan.started)));
  const edited = document.toString({ lineWidth: 0 });
  if (sameTerms(parseDocument(edited).toJS(), { operators: plan.operators })) return edited;
  throw new Error(`content/${plan.slug}/operators.yaml is not the file that this handover was planned from.`);
}

/** Do two values hold the same terms, once they are read as `operators.yaml` is? */
function sameTerms(a: unknown, b: unknown): boolean {
  const [first, second] = [parseFields(operatorFields, a), parseFields(operatorFields, b)];
  return first.ok && second.ok && JSON.stringify(first.value) === JSON.stringify(second.value);
}

function operatorList(document: Document.Parsed): YAMLSeq {
  const list: unknown = document.get('operators');
  if (isSeq(list)) return list;
  const made: unknown = document.createNode([]);
  if (!isSeq(made)) throw new Error('Unexpected node, expected a sequence.');
  document.set('operators', made);
  return made;
}

/** Sets the last day, below the first one. */
function setUntil(item: unknown, { until }: Operator): void {
  if (!isMap(item)) throw new Error('Unexpected node in operators.yaml, expected a term.');
  const map: YAMLMap = item;
  if (map.has('until')) map.set('until', until);
  else map.items.splice(map.items.findIndex(isSince) + 1, 0, new Document().createPair('until', until));
}

function isSince({ key }: Pair): boolean {
  return isScalar(key) && key.value === 'since';
}

/** Without what is not known, and without "no example", which is understood. */
function asWritten({ example, handover, ...term }: Operator): Record<string, unknown> {
  const known = { ...term, handover: handover && withoutUnknown(handover), ...(example ? { example } : {}) };
  return withoutUnknown(known);
}

function withoutUnknown(fields: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
