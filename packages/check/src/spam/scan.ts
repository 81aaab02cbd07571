import { hostOf, isKnownHost } from '../links/known-hosts.ts';
import { shapesOf, type TextShapes } from './normalise.ts';
import { callTerms, fighting, innocent, promises, strongTerms, type Term, weakTerms } from './terms.ts';

/** A stretch of text as the scanner wants it. */
export interface ScannedText {
  readonly text: string;
  /** Visitors do not see it. */
  readonly hidden?: boolean;
  readonly links?: readonly string[];
}

/** A term that was found. */
export interface Hit<T extends ScannedText = ScannedText> {
  readonly term: string;
  readonly strength: 'strong' | 'weak';
  /** The text that holds it. */
  readonly in: T;
}

/** What the scanner makes of a page. */
export interface GamblingScan<T extends ScannedText = ScannedText> {
  /** `spam` stops a merge, `suspect` asks for a person's look, `word` only points. */
  readonly verdict: 'clean' | 'word' | 'suspect' | 'spam';
  readonly hits: readonly Hit<T>[];
  /** What weighs beside the terms, in Indonesian. */
  readonly signals: readonly string[];
}

interface ReadText<T> {
  readonly source: T;
  readonly strong: readonly string[];
  readonly weak: readonly string[];
  readonly calls: readonly string[];
  /** A term shows only when disguises are undone. */
  readonly disguised: boolean;
  /** Hosts of links that nobody knows. */
  readonly strangers: readonly string[];
  readonly fights: ReadonlySet<string>;
}

/**
 * Looks for promotion of gambling in one page. No single word condemns: terms, calls to play, disguises, hidden
 * text and links weigh together, and the words of those who fight gambling weigh against, so that the news of a
 * raid passes. Source: BSSN guidance on gambling injected into government sites.
 * @param seen texts of other pages in which there is no term, which need no second look: the pages of a site repeat most
 * of what they say. Those of this page are added; it is emptied now and then, since most texts come but once.
 */
export function scanGambling<T extends ScannedText>(texts: Iterable<T>, seen = new Set<string>()): GamblingScan<T> {
  const all = [...texts];
  if (!mayPromote(all, seen)) return { verdict: 'clean', hits: [], signals: [] };
  const read = all.map(readText);
  // A page speaks against gambling when one of its texts does; "aduan" in a menu is no such text.
  const fights = read.some((text) => text.fights.size > 0 && text.strong.length + text.weak.length > 0);
  const isHonest = (text: ReadText<T>) =>
    (text.fights.size > 0 || (fights && text.calls.length < 2)) &&
    !text.source.hidden &&
    text.calls.length < 4 &&
    !hasGamblingHost(text);
  const loose = read.filter((text) => text.strong.length > 0 && !isHonest(text));
  const terms = new Set(loose.flatMap(({ strong }) => strong));
  const signals = signalsOf(loose, read);
  const hits = read.flatMap((text) => [
    ...text.strong
      .filter((term) => !newsNames.has(term) || !isHonest(text))
      .map((term): Hit<T> => ({ term, strength: 'strong', in: text.source })),
    ...text.weak.map((term): Hit<T> => ({ term, strength: 'weak', in: text.source })),
  ]);
  const hasStrong = hits.some(({ strength }) => strength === 'strong');
  if (terms.size >= 3 || signals.length > 0) return { verdict: 'spam', hits, signals };
  if (hasStrong) return { verdict: 'suspect', hits, signals };
  // One word in a text against gambling is what that text is about.
  const words = read.filter((text) => text.weak.length > 0 && !isHonest(text));
  if (words.length === 0) return { verdict: 'clean', hits: [], signals };
  return { verdict: 'word', hits: hits.filter((hit) => words.some(({ source }) => source === hit.in)), signals };
}

/**
 * Most pages end here: one look at all their texts is quicker than one at each. A line end parts words as the end of a
 * text does, so no term is missed; one that is found across two texts is none when they are read.
 */
function mayPromote(texts: readonly ScannedText[], seen: Set<string>): boolean {
  const hasStranger = texts.some(({ links = [] }) => links.some(leadsToStranger));
  if (hasStranger) return true;
  const unseen = texts.map(({ text }) => text).filter((text) => !seen.has(text));
  const { plain, letters } = shapesOf(unseen.join('\n'));
  if (anyTerm.test(plain) || (letters !== plain && anyTerm.test(letters))) return true;
  if (seen.size > mostSeen) seen.clear();
  for (const text of unseen) seen.add(text);
  return false;
}

/** Texts to remember: some thirty pages, and so what all pages share. */
const mostSeen = 5_000;

function leadsToStranger(url: string): boolean {
  const host = hostOf(url);
  return host !== undefined && !isKnownHost(host);
}

const newsNames = new Set(strongTerms.filter(({ inNews }) => inNews).map(({ name }) => name));

function signalsOf<T extends ScannedText>(loose: readonly ReadText<T>[], all: readonly ReadText<T>[]): string[] {
  const calls = new Set(loose.flatMap((text) => text.calls));
  const terms = new Set(loose.flatMap((text) => text.strong));
  const gamblingHosts = new Set(all.flatMap(({ strangers }) => strangers.filter(isGamblingHost)));
  return [
    loose.some(({ source }) => source.hidden) ? 'teksnya disembunyikan' : '',
    loose.some(({ disguised }) => disguised) ? 'hurufnya disamarkan' : '',
    calls.size >= 3 || (calls.size >= 1 && terms.size >= 2) ? `ada ajakan bermain (${[...calls].join(', ')})` : '',
    loose.some(({ strangers }) => strangers.length > 0) ? 'ada tautan ke situs yang tidak dikenal' : '',
    gamblingHosts.size > 0 ? `ada tautan ke situs judi (${[...gamblingHosts].slice(0, 3).join(', ')})` : '',
  ].filter((signal) => signal !== '');
}

function readText<T extends ScannedText>(source: T): ReadText<T> {
  const shapes = shapesOf(source.text);
  const fights = new Set(shapes.plain.match(fighting) ?? []);
  const hosts = (source.links ?? []).flatMap((url) => hostOf(url) ?? []);
  const strangers = [...new Set(hosts.filter((host) => !isKnownHost(host)))];
  // Most texts end here: one pattern of all terms is quicker than all of them.
  if (strangers.length === 0 && !anyTerm.test(shapes.plain) && !anyTerm.test(shapes.letters))
    return { source, strong: [], weak: [], calls: [], disguised: false, strangers, fights };
  const inHosts = strangers.flatMap((host) => namesIn(shapesOf(host), strongTerms));
  const found = [...new Set([...namesIn(shapes, strongTerms), ...inHosts])];
  const weakShapes = { ...shapes, plain: withoutInnocent(shapes.plain), letters: withoutInnocent(shapes.letters) };
  const weak = found.length > 0 ? [] : namesIn(weakShapes, weakTerms);
  const calls = found.length + weak.length > 0 ? namesIn(shapes, callTerms) : [];
  const isDisguised = ({ pattern }: Term) => !pattern.test(shapes.honest);
  const disguised = [...strongTerms, ...weakTerms].some(
    (one) => isDisguised(one) && namesIn(weakShapes, [one]).length > 0,
  );
  // A weak word amid promises of winning, or written so as not to be found, is no weak word any more.
  const isMeant = disguised || calls.filter((call) => promises.has(call)).length >= 2;
  const strong = weak.length > 0 && isMeant ? weak : found;
  return {
    source,
    strong,
    weak: strong.length > 0 ? [] : weak,
    calls: strong.length > 0 ? calls : [],
    disguised,
    strangers,
    fights,
  };
}

const anyTerm = new RegExp([...strongTerms, ...weakTerms].map(({ pattern }) => pattern.source).join('|'));

function namesIn({ plain, letters }: TextShapes, terms: readonly Term[]): string[] {
  const found = terms.filter(({ pattern }) => pattern.test(plain) || pattern.test(letters));
  return [...new Set(found.map(({ name }) => name))];
}

function withoutInnocent(text: string): string {
  return innocent.reduce((rest, pattern) => rest.replace(pattern, ' '), text);
}

function hasGamblingHost<T>({ strangers }: ReadText<T>): boolean {
  return strangers.some(isGamblingHost);
}

function isGamblingHost(host: string): boolean {
  return namesIn(shapesOf(host), strongTerms).length > 0;
}
