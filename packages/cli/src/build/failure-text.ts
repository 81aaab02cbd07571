/**
 * What went wrong, out of all that a failed `astro build` printed: for a mistake in the content the theme's
 * own message alone; for a bug everything from the error on.
 * @param lines output of the build, without the lines of npm.
 */
export function failureText(lines: readonly string[]): string {
  const output = lines.filter((line) => !/^(npm (warn|error|notice)|> )/.test(line));
  const start = output.findIndex((line) => /^Situs \S+ tidak dibangun|^\[\w*Error\] |^\w*Error: /.test(line));
  return (start < 0 ? output.slice(-20) : output.slice(start)).join('\n').trim();
}
