import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite, copyRegency } from './regency.ts';

/** A name and an account that nothing else in the regency holds. */
const name = 'Wulandari Prameswari';
const account = 'kelautan-web';

const term = (until: string) => `  - account: ${account}
    name: ${name}
    position: Pranata Humas
    role: web
    since: 2025-01-06
${until}    example: true
`;

const administrator = `administrators:
  - { account: contohraya-admin, name: Ketut Admin, since: 2025-01-06, example: true }
`;

/**
 * Data stay when people go: a site is the same, byte for byte, with an operator, after the operator has left, and
 * without any trace of one. Source: Dinas Kominfo Bojonegoro, 15 April 2021 ("tidak terpengaruh … mutasi/promosi ASN").
 */
describe('a site without its operator', () => {
  let root = '';
  const builds = new Map<string, Map<string, Buffer>>();

  async function build(slug: string, label: string): Promise<void> {
    const outDir = join(root, 'out', `${slug}-${label}`);
    await mkdir(outDir, { recursive: true });
    const { code, output } = await buildSite(root, slug, outDir);
    expect(code, output).toBe(0);
    builds.set(`${slug}-${label}`, await readBytes(outDir));
  }

  beforeAll(async () => {
    root = await copyRegency();
    const operators = join(root, 'content/kelautan/operators.yaml');
    const kabupaten = join(root, 'content/kabupaten.yaml');
    const regency = await readFile(kabupaten, 'utf8');
    const states = {
      active: [`operators:\n${term('')}`, regency + administrator],
      left: [`operators:\n${term('    until: 2026-06-30\n')}`, regency],
      none: ['operators: []\n', regency],
    };
    for (const [label, [people = '', administration = '']] of Object.entries(states)) {
      await writeFile(operators, people);
      await writeFile(kabupaten, administration);
      for (const slug of ['kelautan', 'portal']) await build(slug, label);
    }
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  test.each([
    ['kelautan', 'left'],
    ['kelautan', 'none'],
    ['portal', 'left'],
    ['portal', 'none'],
  ])('%s is the same byte for byte (%s)', (slug, label) => {
    const before = builds.get(`${slug}-active`) ?? new Map<string, Buffer>();
    const after = builds.get(`${slug}-${label}`) ?? new Map<string, Buffer>();
    expect(before.size).toBeGreaterThan(10);
    expect([...after.keys()]).toEqual([...before.keys()]);
    expect([...before].filter(([path, bytes]) => !after.get(path)?.equals(bytes)).map(([path]) => path)).toEqual([]);
  });

  test('no file names an operator, an administrator or an account', () => {
    const words = [name, account, 'Ketut Admin', 'contohraya-admin'];
    const found = [...builds].flatMap(([label, files]) =>
      [...files].filter(([, bytes]) => words.some((word) => bytes.includes(word))).map(([path]) => `${label}/${path}`),
    );
    expect(found).toEqual([]);
  });
});

/** Every file of a built site, by its path, sorted. */
async function readBytes(folder: string): Promise<Map<string, Buffer>> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = items.filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name));
  const files = paths
    .sort()
    .map(async (path): Promise<[string, Buffer]> => [path.slice(folder.length + 1), await readFile(path)]);
  return new Map(await Promise.all(files));
}
