/** Characters that XML 1.0 cannot hold even when escaped (section 2.2), lone halves of surrogate pairs included. */
const impossible = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Text without the characters that XML cannot hold. */
export function xmlCharacters(text: string): string {
  return text.replace(impossible, '');
}

/** Text as the content of an XML element or attribute. */
export function escapeXml(text: string): string {
  return xmlCharacters(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
