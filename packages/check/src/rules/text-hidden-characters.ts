import type { Place } from '@opd/registry';
import type { EntryDocument } from '../documents/entry-document.ts';
import { piecesOf } from '../documents/entry-pieces.ts';
import { defineRule } from '../rule.ts';
import { registryTextsOf } from '../site/registry-texts.ts';
import { type HiddenCharacter, hasHiddenCharacters, hiddenCharactersIn } from '../text/hidden-characters.ts';

/**
 * What is written is what is seen. Controls of direction, characters without width, tags and private characters
 * hide words from readers and reviewers, also when written as `&#x202e;`.
 * Source: Unicode TR36; CVE-2021-42574 (Trojan Source).
 */
export const textHiddenCharacters = defineRule({
  id: 'text-hidden-characters',
  severity: 'error',
  summary: 'Tulisan tidak memuat karakter tersembunyi.',
  why:
    'Karakter yang tidak terlihat dapat menyembunyikan kata dari pemeriksa dan mengacaukan pencarian serta ' +
    'pembaca layar (Unicode TR36).',
  example: {
    bad: 'Kabupaten Bo&#x200b;jonegoro',
    good: 'Kabupaten Bojonegoro',
  },
  *entry(entry) {
    const told = new Set<string>();
    for (const { line, column, code, name } of placedIn(entry)) {
      // One line often holds dozens of them: one finding for each kind is enough to find all.
      const key = `${line} ${name}`;
      if (told.has(key)) continue;
      told.add(key);
      yield { line, column, ...remark({ code, name }) };
    }
  },
  *site(site) {
    for (const { file, line, column, text } of registryTextsOf(site)) {
      for (const hidden of hiddenCharactersIn(text)) yield { file, line, column, ...remark(hidden) };
    }
  },
});

function remark({ code, name }: Pick<HiddenCharacter, 'code' | 'name'>) {
  return {
    message: `Ada karakter yang tidak terlihat di sini: ${name} (${code}).`,
    help: 'Hapus baris ini dan ketik ulang, atau tempel lewat Notepad. Biasanya terbawa saat menyalin dari aplikasi lain. Contoh: "Bojonegoro" diketik biasa.',
  };
}

type Placed = HiddenCharacter & Place;

function* placedIn(entry: EntryDocument): Generator<Placed> {
  const lines = hasHiddenCharacters(entry.body) ? entry.body.split('\n') : [];
  for (const [index, text] of lines.entries()) {
    for (const hidden of hiddenCharactersIn(text)) {
      yield { ...hidden, line: entry.bodyLine + index, column: hidden.index + 1 };
    }
  }
  for (const { kind, text, line, column } of piecesOf(entry)) {
    for (const hidden of hiddenCharactersIn(text)) {
      // As such in the body it was seen above; what is left was written as an entity, or in the frontmatter.
      const isEntity = !entry.body.includes(String.fromCodePoint(Number.parseInt(hidden.code.slice(2), 16)));
      if (kind === 'field' || isEntity) yield { ...hidden, line, column };
    }
  }
}
