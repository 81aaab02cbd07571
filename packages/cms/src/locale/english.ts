import { englishWords } from './english-words.ts';

/** What is no word to read: addresses, names of files and of licences, placeholders of phrases and of templates. */
const unread = /%\{\w+\}|\{\{.*?\}\}|\w+:\/\/\S+|\S+@\S+|CC[ -]BY|(?:[\w-]+[./])+[a-z]\w*/giu;

/**
 * The texts of a page that look English: those with a word that no Indonesian text has. Names such as CSV, PDF, URL,
 * Markdown or GitHub are not taken for English.
 * @example findEnglish(['Simpan', 'Save', 'Unduh CSV']); // ['Save']
 */
export function findEnglish(texts: readonly string[]): string[] {
  return texts.filter((text) => wordsOf(text).some((word) => englishWords.has(word)));
}

function wordsOf(text: string): readonly string[] {
  const plain = text.replace(/’/g, "'").replace(unread, ' ').toLowerCase();
  return plain.match(/\p{L}+(?:'\p{L}+)*/gu) ?? [];
}
