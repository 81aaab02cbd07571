/** What a browser fetches for the first view of a page, as the page's HTML names it. Paths start with `/`. */
export interface FirstView {
  readonly stylesheets: readonly string[];
  /** Fonts that the page asks for at once. */
  readonly fonts: readonly string[];
  /** Script elements, whatever they hold. */
  readonly scripts: number;
  /** One address for each image that is not left for later. */
  readonly images: readonly string[];
}

/** What a phone of 360 CSS pixels with two dots in each of them fills, less the margins. */
const phonePixels = 656;

/**
 * Reads a built page. Astro writes attributes with double quotes, so that no parser is needed.
 * @param html the page.
 */
export function readFirstView(html: string): FirstView {
  const tags = [...html.matchAll(/<(link|script|img)\b((?:[^>"]|"[^"]*")*)>/g)].map(([, name = '', rest = '']) => ({
    name,
    attributes: readAttributes(rest),
  }));
  const links = tags.filter(({ name }) => name === 'link').map(({ attributes }) => attributes);
  const images = tags.filter(({ name, attributes }) => name === 'img' && attributes.get('loading') !== 'lazy');
  return {
    stylesheets: links.flatMap((link) => (link.get('rel') === 'stylesheet' ? (link.get('href') ?? []) : [])),
    fonts: links.flatMap((link) => (link.get('as') === 'font' ? (link.get('href') ?? []) : [])),
    scripts: tags.filter(({ name }) => name === 'script').length,
    images: images.map(({ attributes }) => chosenImage(attributes)),
  };
}

/** Fonts and other files that a stylesheet names. @param path of the stylesheet, which its addresses start from. */
export function readStyleAddresses(css: string, path: string): string[] {
  return [...css.matchAll(/url\(\s*["']?(?!data:)([^"')]+)/g)].map(
    ([, address = '']) => new URL(address, `https://x${path}`).pathname,
  );
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  return new Map([...text.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [name, value]));
}

/** The candidate a phone takes: the smallest that is wide enough, or else the widest. */
function chosenImage(attributes: ReadonlyMap<string, string>): string {
  const candidates = (attributes.get('srcset') ?? '')
    .split(/,\s+/)
    .map((text) => text.trim().split(/\s+/))
    .map(([address = '', width = '0']) => ({ address, width: Number.parseInt(width, 10) }))
    .filter(({ address }) => address !== '')
    .sort((a, b) => a.width - b.width);
  const chosen = candidates.find(({ width }) => width >= phonePixels) ?? candidates.at(-1);
  return chosen?.address ?? attributes.get('src') ?? '';
}
