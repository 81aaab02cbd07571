import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname } from 'node:path';
import { z } from 'zod';

const manifestSchema = z.object({ version: z.string() });

/** Folder of an installed package, as this package finds it. @throws Error when it is not installed. */
export function packageFolder(name: string): string {
  return dirname(manifestOf(name));
}

/** Name and version of installed packages: `astro 7.3.5, sharp 0.35.5`. @throws Error when one is not installed. */
export function packageVersions(names: readonly string[]): string {
  return names
    .map((name) => `${name} ${manifestSchema.parse(JSON.parse(readFileSync(manifestOf(name), 'utf8'))).version}`)
    .join(', ');
}

function manifestOf(name: string): string {
  const file = findPackageJSON(name, import.meta.url);
  if (file === undefined) throw new Error(`${name} is not installed; run \`npm ci\`.`);
  return file;
}
