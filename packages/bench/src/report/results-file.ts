import { writtenParts } from './written-parts.ts';

const head = `# Results

Measured by the commands of [README.md](README.md), which tells how to read them. Written by these commands; what is
changed by hand is lost.
`;

/** `RESULTS.md`, a part for each benchmark. */
export const resultsFile = writtenParts(head, ['builds', 'growth', 'portal', 'photos']);
