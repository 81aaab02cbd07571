import { fileURLToPath } from 'node:url';

/** Root of the repository this command belongs to. */
export const repositoryRoot = fileURLToPath(new URL('../../../', import.meta.url));
