import { DeployError } from '../error.ts';

/**
 * A value as one word of nginx's configuration.
 * @param allowVariables leaves `$` to nginx.
 * @throws DeployError for what no quotes can hold.
 */
export function quote(value: string, { allowVariables = false } = {}): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what must not be there.
  if (/[\u0000-\u001f\u007f]/.test(value) || (!allowVariables && value.includes('$')))
    throw new DeployError(
      `\`${value}\` cannot stand in nginx's configuration.`,
      'Remove the dollar sign or control character from it.',
    );
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
