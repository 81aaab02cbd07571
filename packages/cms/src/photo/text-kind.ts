/** How much of a text is looked through for code. */
const mostLooked = 1024 * 1024;

/** What a browser takes for HTML by its first tag. Source: https://mimesniff.spec.whatwg.org/#identifying-a-resource-with-an-unknown-mime-type */
const firstTag =
  /^<(?:!doctype\s+html|html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p|meta|link|img|form|object|embed)[\s/>]/i;

const scriptStart =
  /^(?:#!|@echo\b|<%)|^(?:param\s*\(|import-module\s|function\s+\w+\s*\(|const\s+\w+\s*=\s*require\()/i;

/** Code of a server or a browser, wherever it stands. */
const serverCode = /<\?(?:php\b|=)|<%[@=!]|<script[^>]{0,200}\brunat\s*=/i;
const browserCode = /<script[\s/>]|<iframe[\s/>]/i;

/** What may stand before the first tag of an SVG. */
const prologue = /^(?:<\?xml[^>]*>|<!--[\s\S]*?-->|<!doctype\s+svg[^>[]*(?:\[[^\]]*\])?[^>]*>|\s)+/i;

/**
 * Says what bytes are when they are text: by what would be done with them if they were served or run.
 * @returns nothing when the bytes are no text.
 */
export function kindOfText(bytes: Uint8Array): 'svg' | 'script' | 'html' | 'text' | undefined {
  const text = decodeLoosely(bytes.subarray(0, mostLooked)).replace(/^\ufeff/, '');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: text has none of these.
  if (/[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(text)) return undefined;
  const bare = text.slice(0, 20_000).trimStart().replace(prologue, '');
  if (/^<(?:svg|\w{1,20}:svg)[\s/>]/i.test(bare)) return 'svg';
  if (scriptStart.test(bare) || serverCode.test(text)) return 'script';
  return firstTag.test(bare) || browserCode.test(text) ? 'html' : 'text';
}

function decodeLoosely(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const text = new TextDecoder().decode(bytes);
  return text.includes('\ufffd') ? new TextDecoder('windows-1252').decode(bytes) : text;
}

/** Reads bytes as UTF-8, strictly. @returns nothing when they are not. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
