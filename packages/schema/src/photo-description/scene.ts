import { isEmptyVerb } from './verbs.ts';
import { isSight } from './weight.ts';
import { setOf } from './words.ts';

/** What puts people somewhere, or something into their hands. */
const places = setOf('di ke dengan saat sambil tanpa antara depan tepi dekat bersama');

/** How far a word reaches: "di antara rumpun padi". */
const reach = 3;

/** Rooms for many people. */
const venues = setOf('balai aula pendopo gedung sekolah hotel masjid alun');

/** Whether the word and the few after it say where it is, what is held or what is done with it. */
export function isSeenAt(words: readonly string[], index: number): boolean {
  const one = words[index] ?? '';
  return (places.has(one) || isEmptyVerb(one)) && words.slice(index + 1, index + 1 + reach).some(isSight);
}

/** Whether the words name a place; a room is enough of one when something to be seen has been said before it. */
export function isPlaced(words: readonly string[]): boolean {
  return words.some(
    (one, index) =>
      one === 'di' &&
      (isSeenAt(words, index) || (venues.has(words[index + 1] ?? '') && words.slice(0, index).some(isSight))),
  );
}
