import { type Place, readYaml, type YamlDocument } from '@opd/registry/yaml';

/** An entry's file, taken apart. */
export interface EntryText {
  /** The frontmatter; without one, its value is `undefined` and `mistakes` says so. */
  readonly frontmatter: YamlDocument;
  /** The text below the frontmatter. */
  readonly body: string;
  /** Line of the file on which the body starts. */
  readonly bodyLine: number;
}

const example = 'Baris pertama berkas berisi ---, lalu isian seperti title: Judul tulisan, lalu --- lagi.';

/**
 * Takes an entry's file apart. The build reads entries with this function too.
 * The fences are where Astro sees them (`@astrojs/internal-helpers/frontmatter`), but nothing may stand beside one.
 */
export function readEntry(text: string): EntryText {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  if (!/^---\s*$/.test(lines[0] ?? '')) {
    const mistake = { line: 1, column: 1, message: 'Berkas tidak dimulai dengan isian (frontmatter).', help: example };
    return { frontmatter: withoutValue([mistake]), body: lines.join('\n'), bodyLine: 1 };
  }
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\+\+\+)/.test(line));
  if (end === -1) {
    const message = 'Isian (frontmatter) tidak ditutup dengan baris ---.';
    return { frontmatter: withoutValue([{ line: 1, column: 1, message, help: example }]), body: '', bodyLine: 2 };
  }
  const body = lines.slice(end + 1).join('\n');
  const bodyLine = end + 2;
  if (!/^---\s*$/.test(lines[end] ?? '')) {
    const message = 'Baris penutup isian (frontmatter) memuat tulisan lain.';
    const help = 'Tulis tiga tanda hubung saja pada baris ini, dan tulisan pada baris berikutnya.';
    return { frontmatter: withoutValue([{ line: end + 1, column: 1, message, help }]), body, bodyLine };
  }
  return { frontmatter: readYaml(lines.slice(1, end).join('\n').replace(/\r$/, ''), 2), body, bodyLine };
}

function withoutValue(mistakes: YamlDocument['mistakes']): YamlDocument {
  const start: Place = { line: 1, column: 1 };
  return { value: undefined, mistakes, placeOf: () => start };
}
