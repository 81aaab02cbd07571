import type { FileRemark } from '../finding.ts';
import type { SiteContent } from './site-content.ts';

/**
 * A remark about `operators.yaml`.
 * @param path of a value in it; the list itself when nothing else can be named.
 */
export function operatorRemark(
  { slug, operatorsYaml }: SiteContent,
  path: readonly (string | number)[],
  words: Pick<FileRemark, 'message' | 'help' | 'severity'>,
): FileRemark {
  const place = operatorsYaml?.placeOf(path) ?? { line: 1, column: 1 };
  return { file: `${slug}/operators.yaml`, ...place, ...words };
}
