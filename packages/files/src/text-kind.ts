/** What a text is, by what would be done with it if it were served or run. */
export type TextKind = 'svg' | 'script' | 'html' | 'text';

/** Reads bytes as text, whatever they are: UTF-8, UTF-16 with its mark, or an old code page. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const text = new TextDecoder().decode(bytes);
  return text.includes('\ufffd') ? new TextDecoder('windows-1252').decode(bytes) : text;
}

/** Tells whether decoded bytes are a text: data hold control characters. */
export function isPlainText(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: text has none of these.
  return !/[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(text);
}

/** What a browser takes for HTML by its first tag. Source: https://mimesniff.spec.whatwg.org/#identifying-a-resource-with-an-unknown-mime-type */
const firstTag =
  /^<(?:!doctype\s+html|html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p|meta|link|img|form|object|embed)[\s/>]/i;

const scriptStart =
  /^(?:#!|@echo\b|<%)|^\s*(?:param\s*\(|import-module\s|function\s+\w+\s*\(|const\s+\w+\s*=\s*require\()/i;

/** Code of a server or a browser, wherever it stands. */
const serverCode = /<\?(?:php\b|=)|<%[@=!]|<script[^>]{0,200}\brunat\s*=/i;
const browserCode = /<script[\s/>]|<iframe[\s/>]/i;

/** Judges a text by what would be done with it if it were served or run. */
export function kindOfText(text: string): TextKind {
  const bare = withoutPrologue(text);
  if (/^<(?:svg|\w{1,20}:svg)[\s/>]/i.test(bare)) return 'svg';
  if (scriptStart.test(bare) || serverCode.test(text)) return 'script';
  return firstTag.test(bare) || browserCode.test(text) ? 'html' : 'text';
}

/** Leaves out what may stand before the first tag: white space, XML declaration, comments, a doctype of SVG. */
function withoutPrologue(text: string): string {
  let rest = text.replace(/^\ufeff/, '').trimStart();
  for (let turn = 0; turn < 50; turn++) {
    const end = prologueEnd(rest);
    if (end === 0) return rest;
    rest = rest.slice(end).trimStart();
  }
  return rest;
}

function prologueEnd(text: string): number {
  if (text.startsWith('<!--')) return behind(text, '-->', 4);
  if (/^<\?xml/i.test(text)) return behind(text, '?>', 5);
  if (!/^<!doctype\s+svg/i.test(text)) return 0;
  const subset = text.indexOf('[');
  const end = behind(text, '>', 0);
  return subset === -1 || end < subset ? end : behind(text, ']>', subset);
}

function behind(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at === -1 ? text.length : at + mark.length;
}
