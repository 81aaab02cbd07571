import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeownersPath, renderCodeowners, staleCodeowners } from '@opd/registry';
import { currentDay } from '../build/build-env.ts';
import { bringUpToDate } from '../scaffold/planned-file.ts';
import { readRegistry } from '../workspace.ts';

/**
 * `opd owners`: writes `.github/CODEOWNERS` from the terms of all operators. With `check` it writes nothing and says
 * whether the file is what the terms make of it.
 * @param root the repository.
 * @returns exit code: 1 when the file was asked about and is stale.
 * @throws OpdError when the registry has mistakes.
 */
export async function owners(root: string, { check }: { readonly check: boolean }): Promise<number> {
  const [registry, day] = await Promise.all([readRegistry(root), currentDay(root)]);
  const write = (line: string) => process.stdout.write(`${line}\n`);
  if (!check) {
    const text = renderCodeowners(registry, day);
    const written = await bringUpToDate(root, [{ path: codeownersPath, text }]);
    write(written.length > 0 ? `wrote ${codeownersPath}` : `${codeownersPath} is as the terms of ${day} make it.`);
    return 0;
  }
  const text = await readFile(join(root, codeownersPath), 'utf8').catch(() => undefined);
  const stale = staleCodeowners({ registry, day, text });
  write(
    stale
      ? `${codeownersPath}:${stale.line}:${stale.column}\n  ${stale.message}\n  Perbaikan: ${stale.help}`
      : `${codeownersPath} is as the terms of ${day} make it.`,
  );
  return stale ? 1 : 0;
}
