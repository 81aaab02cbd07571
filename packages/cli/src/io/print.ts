/** Tells the person at the terminal. @param lines without line breaks. */
export function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}
