import { z } from 'zod';
import type { UsualWords } from '../config/collection.ts';
import { plainValue } from '../widgets/plain-value.ts';
import { cms } from './decap.ts';

const stored = z.record(z.string(), z.string());

/** Fields that hold the same words from one text of an operator to the next. */
const names: readonly string[] = ['author', 'unit'];

/** What was last saved on this device for an OPD in those fields: a new text begins with it. @param opd its folder. */
export function usualWords(opd: string): UsualWords {
  try {
    return stored.safeParse(JSON.parse(localStorage.getItem(keyOf(opd)) ?? '{}')).data ?? {};
  } catch {
    // Storage may be forbidden, or hold anything; it is a convenience only.
    return {};
  }
}

/** Keeps the usual words of whatever is saved. */
export function rememberUsualWords(opd: string): void {
  cms.registerEventListener({
    name: 'postSave',
    handler: ({ entry }) => {
      const data: object = Object(plainValue(entry.get('data')));
      const said = Object.entries(data).filter(([name, value]) => names.includes(name) && typeof value === 'string');
      try {
        localStorage.setItem(keyOf(opd), JSON.stringify({ ...usualWords(opd), ...Object.fromEntries(said) }));
      } catch {
        // As above.
      }
    },
  });
}

function keyOf(opd: string): string {
  return `opd-biasa-${opd}`;
}
