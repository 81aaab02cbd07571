import { type Document, isCollection, isMap, isNode, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { readSimpleYaml } from './simple-yaml.ts';

/** A place in a text, counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** YAML text with its value and the way back from a path in the value to the place in the file. */
export interface YamlDocument {
  /** The plain value; dates stay text, since only the schema knows which texts are dates. */
  readonly value: unknown;
  /** Mistakes of YAML itself, in Indonesian. */
  readonly mistakes: readonly (Place & { readonly message: string; readonly help: string })[];
  /** Place of a path, or of its nearest parent that is written in the file. */
  readonly placeOf: (path: readonly (string | number)[]) => Place;
}

/**
 * Reads YAML 1.2 (core schema) with positions. Never throws. Aliases (`*name`) and tags (`!name`) are
 * mistakes: nobody needs them here, and a text that starts with `*` or `!` would silently become something else.
 * @param text the YAML.
 * @param firstLine line of the file on which the text starts: 2 for frontmatter.
 */
export function readYaml(text: string, firstLine = 1): YamlDocument {
  const simple = readSimpleYaml(text, firstLine);
  return simple ? { ...simple, mistakes: [] } : readAnyYaml(text, firstLine);
}

/** As `readYaml`, by the full parser, whatever the text. */
export function readAnyYaml(text: string, firstLine = 1): YamlDocument {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: true, logLevel: 'error' });
  const place = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const found = [...document.errors, ...document.warnings, ...aliasesIn(document)]
    .map(({ code, pos: [offset] }) => ({ ...place(openQuote(document, offset) ?? offset), ...explainYamlError(code) }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
  // One mistake often upsets the rest of its line: the first says it all.
  const mistakes = found.filter(({ line }, index) => line !== found[index - 1]?.line);
  return {
    value: mistakes.length > 0 ? undefined : document.toJS(),
    mistakes,
    placeOf: (path) => {
      let node: unknown = document.contents;
      let offset = 0;
      for (const part of path) {
        if (isMap(node)) {
          const pair = node.items.find((item) => isScalar(item.key) && item.key.value === part);
          if (!isPair(pair) || !isNode(pair.key)) break;
          offset = pair.key.range?.[0] ?? offset;
          node = pair.value;
        } else if (isCollection(node) && typeof part === 'number') {
          const item: unknown = node.items[part];
          if (!isNode(item)) break;
          offset = item.range?.[0] ?? offset;
          node = item;
        } else break;
      }
      return place(offset);
    },
  };
}

/** Where the quoted text starts that runs up to a place: a missing quote is found at its end, often lines below. */
function openQuote(document: Document.Parsed, end: number): number | undefined {
  let start: number | undefined;
  visit(document, {
    Scalar: (_key, { type, range }) => {
      if (range?.[1] === end && (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE')) start = range[0];
    },
  });
  return start;
}

function aliasesIn(document: Document.Parsed): { code: string; pos: readonly [number] }[] {
  const found: { code: string; pos: readonly [number] }[] = [];
  visit(document, { Alias: (_key, alias) => void found.push({ code: 'ALIAS', pos: [alias.range?.[0] ?? 0] }) });
  return found;
}

function explainYamlError(code: string): { message: string; help: string } {
  const known: Record<string, { message: string; help: string }> = {
    DUPLICATE_KEY: { message: 'Isian ditulis dua kali.', help: 'Hapus salah satu.' },
    TAB_AS_INDENT: { message: 'Baris ini dimulai dengan tab.', help: 'Ganti tab dengan dua spasi.' },
    BAD_INDENT: {
      message: 'Jarak dari tepi kiri tidak sama dengan baris di sekitarnya.',
      help: 'Samakan jumlah spasi di depan isian yang sekelompok.',
    },
    MISSING_CHAR: {
      message: 'Ada tanda yang kurang, biasanya tanda kutip penutup atau titik dua.',
      help: 'Lengkapi tanda kutip; bila teks memuat titik dua, apit dengan tanda kutip.',
    },
    ALIAS: {
      message: 'Isian dimulai dengan tanda *, yang punya arti khusus.',
      help: 'Apit teks dengan tanda kutip. Contoh: title: "*Penting* untuk warga"',
    },
    TAG_RESOLVE_FAILED: {
      message: 'Isian dimulai dengan tanda !, yang punya arti khusus.',
      help: 'Apit teks dengan tanda kutip. Contoh: title: "!Penting untuk warga"',
    },
    BLOCK_AS_IMPLICIT_KEY: {
      message: 'Susunan baris tidak dapat dibaca.',
      help: 'Bila teks memuat titik dua diikuti spasi, apit teks dengan tanda kutip.',
    },
  };
  return (
    known[code] ?? {
      message: `Susunan isian tidak dapat dibaca (${code}).`,
      help: 'Apit teks dengan tanda kutip dan periksa jarak dari tepi kiri.',
    }
  );
}
