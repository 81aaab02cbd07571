import type { BuiltElement } from './built-document.ts';

/** An address that a page names. */
export interface Reference {
  /** As written. */
  readonly address: string;
  /** `<img srcset>` */
  readonly from: string;
  readonly line: number;
}

/** Attributes that hold one address. */
const addressAttributes = ['href', 'src', 'poster', 'action', 'formaction', 'data', 'cite'];

/** Everything a page links to, loads, sends to or forwards to. */
export function referencesOf(elements: readonly BuiltElement[]): Reference[] {
  return elements.flatMap(({ name, attributes, line }) => {
    const one = addressAttributes.flatMap((attribute) => {
      const address = attributes.get(attribute);
      return address === undefined ? [] : [{ address, from: `<${name} ${attribute}>`, line }];
    });
    const set = candidatesOf(attributes.get('srcset') ?? attributes.get('imagesrcset')).map(({ address }) => ({
      address,
      from: `<${name} srcset>`,
      line,
    }));
    const stated = name === 'meta' ? statedAddress(attributes) : undefined;
    return [...one, ...set, ...(stated === undefined ? [] : [{ address: stated, from: '<meta>', line }])];
  });
}

/** The candidates of a `srcset`, with their widths. */
export function candidatesOf(srcset = ''): { readonly address: string; readonly width: number }[] {
  return srcset.split(/,\s+/).flatMap((candidate) => {
    const [address = '', width = ''] = candidate.trim().split(/\s+/);
    return address === '' ? [] : [{ address, width: Number.parseInt(width, 10) }];
  });
}

/** Where a page forwards to, or what it names as its image and its own address to chat apps. */
function statedAddress(attributes: BuiltElement['attributes']): string | undefined {
  const content = attributes.get('content') ?? '';
  if (attributes.get('http-equiv') === 'refresh') return /url=(.+)$/i.exec(content)?.[1];
  return ['og:image', 'og:url'].includes(attributes.get('property') ?? '') ? content : undefined;
}
