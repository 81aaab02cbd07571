import { fileURLToPath } from 'node:url';
import type { FileTexts } from './hard-coded/file-texts.ts';

const fileOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Functions that texts may call, and where they are. */
const helpers: Readonly<Record<string, string>> = {
  explainFailure: fileOf('./explain-failure.ts'),
  commitSubject: fileOf('../commit/subject.ts'),
  entryFolder: fileOf('../commit/subject.ts'),
  entryTitle: fileOf('../commit/entry-title.ts'),
  publicationMessage: fileOf('../commit/publication.ts'),
};

/** A file with its texts in Indonesian, and the pieces of code that were looked for in vain. */
export interface TranslatedSource {
  readonly code: string;
  readonly missing: readonly string[];
}

/** Puts our texts in the place of Decap's in the code of one file. */
export function translateSource(source: string, { texts }: Pick<FileTexts, 'texts'>): TranslatedSource {
  const missing: string[] = [];
  let code = source;
  for (const [piece, text] of Object.entries(texts)) {
    if (!code.includes(piece)) missing.push(piece);
    code = code.replaceAll(piece, () => text);
  }
  const inserted = Object.values(texts).join('\n');
  const head = Object.entries(helpers)
    .filter(([name]) => inserted.includes(`${name}(`))
    .map(([name, file]) => `import { ${name} } from ${JSON.stringify(file)};`);
  return { code: head.join('') + code, missing };
}
