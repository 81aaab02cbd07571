import { fileURLToPath } from 'node:url';

/** Root of this repository, with a slash at its end. */
export const repositoryRoot = fileURLToPath(new URL('../../../', import.meta.url));

/** The package `@opd/bench` itself, with a slash at its end. */
export const benchRoot = fileURLToPath(new URL('../', import.meta.url));
