import { alignTables } from './align-tables.ts';
import type { NewRegency } from './regency-options.ts';

/** Slugs of the first regency's agencies that the product's README takes for its examples. */
const exampleSlugs = /\b(?:dinkominfo|dinkes)\b/g;

/**
 * The README of a new regency: its own opening, then the product's sections, with its own office in their examples.
 * @param product the product's README.
 */
export function regencyReadme(product: string, { name, government, domain, kominfo }: NewRegency): string {
  const sections = product.slice(Math.max(0, product.indexOf('\n## ') + 1));
  const opening = `# Situs OPD ${name}

The websites of ${government}: one static site per agency and the portal at <https://${domain}/>, built with Situs OPD.
Operators own the text and the photos in \`content/\`; a check lets no photo without a description through.
`;
  return `${opening}\n${alignTables(sections.replaceAll(exampleSlugs, kominfo))}`;
}
