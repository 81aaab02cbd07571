import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { repositoryRoot } from '../src/workspace.ts';

/** Operators of the invented OPD `alfa`, as somebody would write them. */
export const alfaOperators = `# SK 12/2026
operators:
  - account: alfa-web
    name: Siti Aminah # cuti sampai Maret
    position: Pranata Humas
    role: web
    since: 2026-01-05
  - account: alfa-data
    name: Rina
    position: Statistisi
    role: data
    since: 2025-01-06
`;

/**
 * A folder with the regency, two invented OPDs (`alfa` with operators, `beta` without) and an administrator.
 * @returns its absolute path, which the test removes.
 */
export async function peopleRoot(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'opd-people-'));
  const regency = await readFile(join(repositoryRoot, 'content/kabupaten.yaml'), 'utf8');
  const [facts = ''] = regency.split(/^# Tim pengelola/m);
  const opd = (name: string) =>
    `name: ${name}\nabbreviation: D\nkind: dinas\nstatus: confirmed\nsubdomain: ${name.split(' ')[1]?.toLowerCase()}\n`;
  const files = {
    'kabupaten.yaml': `${facts}administrators:\n  - { account: kominfo-admin, name: Agus, since: 2025-01-06 }\n`,
    'alfa/package.json': '{}\n',
    'alfa/opd.yaml': opd('Dinas Alfa'),
    'alfa/operators.yaml': alfaOperators,
    'beta/package.json': '{}\n',
    'beta/opd.yaml': opd('Dinas Beta'),
    'beta/operators.yaml': 'operators: []\n',
  };
  for (const [path, text] of Object.entries(files)) await writeIn(root, `content/${path}`, text);
  return root;
}

/** Writes a file and the folders above it. */
export async function writeIn(root: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}
