/**
 * What went wrong, out of all that a failed `astro build` printed: for a mistake in the content the theme's
 * own message alone; for a bug everything from the error on.
 * @param lines output of the build, without the lines of npm.
 */
export function failureText(lines: readonly string[]): string {
  const output = lines.filter((line) => !/^(npm (warn|error|notice)|> )/.test(line));
  const start = output.findIndex((line) => /^\[\w*Error\] |^\w*Error: /.test(line));
  if (start < 0) return output.slice(-20).join('\n').trim();
  const [first = '', ...rest] = output.slice(start);
  const isContent = first.startsWith('[AstroUserError] ');
  const end = rest.findIndex((line) => /^\s*(Location|Stack trace):/.test(line));
  const told = isContent && end >= 0 ? rest.slice(0, end) : rest;
  return [first.replace(/^\[AstroUserError\] /, ''), ...told].join('\n').trim();
}
