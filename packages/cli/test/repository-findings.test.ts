import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commitCopy, copyRepository } from '@opd/testing/repository-copy';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { repositoryFindings } from '../src/check/repository-findings.ts';
import { checkScope } from '../src/check/scope.ts';
import { git } from '../src/io/git.ts';

const today = '2026-11-24';
let root = '';

/** What is found when a file is changed by somebody; the change is taken back. */
async function findings(actor: string, path: string, change: (text: string) => string) {
  const file = join(root, path);
  const before = await readFile(file, 'utf8');
  await writeFile(file, change(before));
  const scope = await checkScope(root, { paths: [], changedSince: 'main' });
  const found = await repositoryFindings(root, scope, { today, actor });
  await writeFile(file, before);
  return found.map(({ ruleId, severity, file }) => `${severity} ${ruleId} ${file}`);
}

beforeAll(async () => {
  root = await copyRepository();
  const regency = join(root, 'content/kabupaten.yaml');
  const text = await readFile(regency, 'utf8');
  // The example regency has no administrator who exists; here it gets one, and an OPD an operator.
  const administrator = 'administrators:\n  - { account: kominfo-admin, name: Uji, since: 2026-01-01 }\n';
  await writeFile(regency, text.replace(/^administrators:\n(?: .*\n)*/m, administrator));
  const operator = '{ account: balen-web, name: Uji, position: Staf, role: web, since: 2026-01-01 }';
  await writeFile(join(root, 'content/balen/operators.yaml'), `operators:\n  - ${operator}\n`);
  await commitCopy(root);
});
afterAll(() => rm(root, { recursive: true, force: true }));

const page = 'content/balen/halaman/tentang/index.mdx';
const more = (text: string) => `${text}\nSatu kalimat lagi.\n`;

describe('whose change it is', () => {
  test('the operator of the office may change its content, and an administrator any', async () => {
    expect(await findings('balen-web', page, more)).toEqual([]);
    expect(await findings('kominfo-admin', page, more)).toEqual([]);
  });

  test('anybody else may not', async () => {
    expect(await findings('baureno-web', page, more)).toEqual([`error change-by-stranger ${page.slice(8)}`]);
  });

  test('nobody makes himself an administrator: the list of the target branch counts', async () => {
    const admit = (text: string) => text.replace('account: kominfo-admin', 'account: orang-lain');
    expect(await findings('orang-lain', 'content/kabupaten.yaml', admit)).toContain(
      'error change-by-stranger kabupaten.yaml',
    );
  });

  test('what is no content is left to the code owners', async () => {
    expect(await findings('orang-lain', 'packages/theme/src/styles/base.css', (text) => `${text}\n`)).toEqual([]);
  });
});

test('two OPDs with one address are told, though each is right in itself', async () => {
  const found = await findings('kominfo-admin', 'content/baureno/opd.yaml', (text) =>
    text.replace('subdomain: baureno', 'subdomain: balen'),
  );
  expect(found).toContain('error registry-invalid baureno/opd.yaml');
});

describe('an address that leads nowhere after a change', () => {
  const folder = 'content/balen/halaman/tentang';
  const redirects = 'content/balen/redirects.yaml';

  /** What is told of addresses after a change; the change is taken back. */
  async function goneAfter(change: () => Promise<unknown>, day = today) {
    await change();
    const scope = await checkScope(root, { paths: [], changedSince: 'main' });
    const found = await repositoryFindings(root, scope, { today: day });
    await git(root, ['checkout', '--quiet', '.']);
    await git(root, ['clean', '--quiet', '-fd', 'content']);
    return found.filter(({ ruleId }) => ruleId === 'address-gone');
  }
  const rename = () => cp(join(root, folder), join(root, 'content/balen/halaman/profil-kami'), { recursive: true });
  const remove = () => rm(join(root, folder), { recursive: true });

  test('is told when an entry is deleted', async () => {
    expect(await goneAfter(remove)).toMatchObject([
      { severity: 'error', file: 'balen/halaman/tentang/index.mdx', help: expect.stringContaining('withdrawn: - {') },
    ]);
  });

  test('is told when it is renamed, with the address that took its place', async () => {
    const [found] = await goneAfter(async () => {
      await rename();
      await remove();
    });
    expect(found?.help).toBe(
      `Tambahkan ke ${redirects}: moved: - { from: /halaman/tentang/, to: /halaman/profil-kami/, since: ${today} }`,
    );
  });

  test('is told as a warning when it becomes a draft: the CMS can do no more', async () => {
    const draft = async () => {
      const text = await readFile(join(root, page), 'utf8');
      await writeFile(join(root, page), text.replace(/^draft: .*\n/m, '').replace('---\n', '---\ndraft: true\n'));
    };
    expect(await goneAfter(draft)).toMatchObject([{ severity: 'warning' }]);
  });

  test('is not told once redirects.yaml names it, nor of an entry whose time had not come', async () => {
    const yaml = 'moved:\n  - { from: /halaman/tentang/, to: /profil/ }\n';
    const named = async () => {
      await remove();
      await writeFile(join(root, redirects), yaml);
    };
    expect(await goneAfter(named)).toEqual([]);
    expect(await goneAfter(remove, '2000-01-01')).toEqual([]);
  });
});
