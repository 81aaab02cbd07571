import { Lexer } from 'yaml';

/** The first line with a comment, from 1: comments would be lost when the fields are written anew. */
export function commentLine(yaml: string): number | undefined {
  if (!yaml.includes('#')) return undefined;
  let line = 1;
  for (const token of new Lexer().lex(yaml)) {
    if (token.startsWith('#')) return line;
    line += token.split('\n').length - 1;
  }
  return undefined;
}
