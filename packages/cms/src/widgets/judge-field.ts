import { type Field, parseFields } from '@opd/schema';
import { fieldByPath } from '../fields.ts';
import { plainValue } from './plain-value.ts';

/** What Decap expects of a widget's `isValid`. */
export interface Verdict {
  readonly error: false | { readonly type: 'CUSTOM'; readonly message: string };
}

const fine: Verdict = { error: false };

/** The lists of one field that the schema was asked to judge: a schema is built once for each list. */
const lists = new Map<string, { readonly [name: string]: Field }>();

/**
 * Judges one value as the check and the build will, and tells what is wrong in their words, with the mend.
 * An empty value is left to Decap, which asks for it where it is required.
 * @param path of the field, see `decapFields`.
 * @param value as Decap holds it: plain or of Immutable.js.
 */
export function judgeField(path: string, value: unknown): Verdict {
  const plain = plainValue(value);
  if (plain === undefined || plain === null || plain === '' || (Array.isArray(plain) && plain.length === 0))
    return fine;
  const name = path.split('.').at(-1) ?? path;
  const fields = lists.get(path) ?? { [name]: fieldByPath(path) };
  lists.set(path, fields);
  const result = parseFields(fields, { [name]: plain });
  if (result.ok) return fine;
  const [problem] = result.problems;
  return problem === undefined
    ? fine
    : { error: { type: 'CUSTOM', message: `${problem.message} ${problem.help}`.trim() } };
}
