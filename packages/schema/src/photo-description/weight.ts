import { isMatterShaped, matters, topics, works } from './matters.ts';
import { isNumber, type Subject } from './normalise.ts';
import { folk, isTitle, leads, posts, titles } from './people.ts';
import { activities, charts, common, emblems, kindsOfThing, pairs, sorting, things } from './things.ts';
import { dull, isVerbShaped } from './verbs.ts';
import { empty, events, holds, praise, routine, setOf } from './words.ts';

/** A description must weigh this much: one word for something to be seen, or three that only hint at it. */
const enough = 3;

/** What a word is to somebody who cannot see the photo. */
type Kind = 'nothing' | 'routine' | 'hint' | 'people' | 'work' | 'topic' | 'matter' | 'sight';

/** How much a word of each kind tells; the name of a chart, a poster or a paper before it makes more of it. */
const weights: Record<Kind, { readonly plain: number; readonly charted: number }> = {
  nothing: { plain: 0, charted: 0 },
  routine: { plain: 0, charted: 1 },
  hint: { plain: 1, charted: 2 },
  people: { plain: 1, charted: enough },
  work: { plain: 2, charted: enough },
  topic: { plain: 1, charted: enough },
  matter: { plain: 0, charted: 2 },
  sight: { plain: enough, charted: enough },
};

/** A word of several lists is of the kind that comes last. */
const listed: ReadonlyMap<string, Kind> = new Map(
  (
    [
      ['matter', matters],
      ['topic', topics],
      ['hint', common],
      ['hint', leads],
      ['people', titles],
      ['people', posts],
      ['people', folk],
      ['work', works],
      ['nothing', empty],
      ['nothing', praise],
      ['nothing', dull],
      ['routine', routine],
    ] as const
  ).flatMap(([kind, list]) => Array.from(list, (one) => [one, kind] as const)),
);

/** Those who do something for a living or for a while: "pemilih", "pengungsi". Some tools look the same. */
const agentShape = /^pe(?:ng|ny|n|m)\p{L}{4,}(?<!an)$/u;

function kindOf(one: string): Kind {
  const kind = listed.get(one) ?? (one.endsWith('nya') ? listed.get(one.slice(0, -3)) : undefined);
  if (kind !== undefined) return kind;
  if (isTitle(one)) return 'people';
  if (things.has(one) || isVerbShaped(one)) return 'sight';
  if (isMatterShaped(one)) return 'matter';
  return agentShape.test(one) ? 'hint' : 'sight';
}

/** Whether the word alone is enough. What no list holds and no shape gives away may be much. */
export function isSight(one: string): boolean {
  return !isNumber(one) && kindOf(one) === 'sight';
}

/** The number of a committee or a phase. */
export function isRoman(one: string): boolean {
  return /^[ivx]+$/.test(one);
}

/** Weight of a word after the name of a chart; the chart's part counts too ("tabel jadwal"). */
function chartedWeight(one: string, isFirst: boolean): number {
  if (isFirst) return weights[kindOf(one)].plain;
  if (charts.has(one) || one === 'struktur') return weights.hint.charted;
  return !listed.has(one) && isMatterShaped(one) ? enough : weights[kindOf(one)].charted;
}

/** Weight of two words that are one; people before it do it, people after it make it a title. */
function pairWeight(one: string, before: number): number {
  if (activities.has(one) || one === 'tampak') return before > 0 ? 2 : 0;
  return charts.has(one) ? 0 : 1;
}

/** After these a matter is the name of an agency: "Kantor Dinas Perikanan". */
const agencies = setOf('dinas badan');

const agencyWeight = 2;

/** An event that people hold somewhere is what they do: "siswa upacara di lapangan". */
const deedWeight = 2;

/** Whether the word is an event that somebody, folk and not the office's own, holds at a place. */
export function isHeldAt(words: readonly string[], index: number): boolean {
  const held = events.has(words[index] ?? '') && words[index + 1] === 'di' && words[index + 2] !== undefined;
  return held && index > 0 && folk.has(words[index - 1] ?? '');
}

/** Whether a room or a house is named by what it is for and one word more: "Ruang sidang paripurna". */
function isNamedRoom([first = '', ...rest]: readonly string[]): boolean {
  const isName = (one: string) => !holds(empty, one) && !posts.has(one) && !isTitle(one) && !isNumber(one);
  return (first === 'ruang' || first === 'gedung') && rest.filter(isName).length >= 2;
}

/** Whether the words together say too little of what is to be seen. */
export function isLight({ words }: Subject): boolean {
  const [first = '', second = ''] = words;
  if (emblems.has(first)) return words.every((one) => isNumber(one) || holds(empty, one));
  if (isNamedRoom(words)) return false;
  const isCharted = charts.has(first) || (empty.has(first) && charts.has(second));
  let sum = 0;
  for (let index = 0; index < words.length && sum < enough; index += 1) {
    const one = words[index] ?? '';
    if (isNumber(one) || isRoman(one)) continue;
    if (pairs.get(one)?.has(words[index + 1] ?? '')) {
      sum += pairWeight(one, sum);
      index += 1;
    } else if (agencies.has(words[index - 1] ?? '') && isMatterShaped(one)) sum += agencyWeight;
    else if (isHeldAt(words, index)) sum += deedWeight;
    else sum += isCharted ? chartedWeight(one, index === 0) : weights[kindOf(one)].plain;
  }
  return sum < enough;
}

/** A text of more words than this says more than one thing. */
const longestThin = 3;

/**
 * Whether a short text names one thing, in words that are everybody's, and all the rest only praises or sorts it:
 * "Kerajinan Lokal", "Rumah Nyaman".
 */
export function isThin({ words }: Subject): boolean {
  const [first = ''] = words;
  if (words.length < 2 || words.length > longestThin || charts.has(first) || emblems.has(first)) return false;
  if (words.some(isVerbShaped)) return false;
  const said = words.filter((one) => !sorting.has(one) && !praise.has(one) && !dull.has(one));
  const [only = ''] = said;
  return said.length === 1 && isSight(only) && (things.has(only) || kindsOfThing.has(only));
}
