import { afterEach, describe, expect, test, vi } from 'vitest';
import { hostConfig, hosts, standInHost } from './git-hosts.ts';

const slug = '2026-11-24-panen-raya/index';
const branch = `cms/dinkes-berita/${slug}`;
const folder = 'content/dinkes/berita/2026-11-24-panen-raya';
const options = {
  collectionName: 'dinkes-berita',
  commitMessage: 'Dinkes, ubah berita: Panen raya',
  unpublished: true,
};
const entry = { path: `${folder}/index.mdx`, slug, raw: 'isi', sha: 'mdx' };

afterEach(() => vi.unstubAllGlobals());

describe('a table that is replaced in a draft leaves its branch, as a photo does', () => {
  test('github', async () => {
    const repo = '/repos/pemkab/situs';
    const file = (name: string) => ({ filename: `${folder}/${name}`, status: 'added', sha: name, patch: '@@' });
    const host = standInHost({
      [`GET ${repo}/compare/main...pemkab:${branch}`]: {
        base_commit: { sha: 'dasar' },
        commits: [{ sha: 'draf', parents: [{ sha: 'dasar' }] }],
        files: [file('lama.csv'), file('tetap.csv'), file('index.mdx')],
      },
      [`POST ${repo}/git/trees`]: { sha: 'pohon' },
      [`POST ${repo}/git/commits`]: { sha: 'baru' },
      [`PATCH ${repo}/git/refs/heads/${encodeURIComponent(branch)}`]: {},
    });
    vi.stubGlobal('fetch', host.fetch);
    const kept = { path: `${folder}/tetap.csv`, sha: 'tetap.csv' };
    await new hosts.GitHub(hostConfig).editorialWorkflowGit([kept, entry], slug, [kept], options);
    const made = host.requests.find(({ path }) => path === `${repo}/git/trees`);
    const blob = { mode: '100644', type: 'blob' };
    expect(made?.body).toEqual({
      base_tree: 'draf',
      tree: [
        { ...blob, path: `${folder}/lama.csv`, sha: null },
        { ...blob, path: `${folder}/tetap.csv`, sha: 'tetap.csv' },
        { ...blob, path: `${folder}/index.mdx`, sha: 'mdx' },
      ],
    });
  });

  test('forgejo', async () => {
    const repo = '/repos/pemkab/situs';
    const file = (name: string, status = 'added') => ({ filename: `${folder}/${name}`, status });
    const pull = { number: 7, head: { ref: branch, sha: 'draf' }, labels: [{ name: 'situs-opd/draft' }] };
    const host = standInHost({
      [`GET ${repo}/branches/${encodeURIComponent(branch)}`]: {},
      [`GET ${repo}/contents/${folder}/index.mdx`]: { sha: 'mdx' },
      [`GET ${repo}/contents/${folder}/tetap.csv`]: { sha: 'tetap' },
      [`GET ${repo}/contents/${folder}/lama.csv`]: { sha: 'lama' },
      [`GET ${repo}/pulls`]: [pull],
      [`GET ${repo}/pulls/7/files`]: [
        file('lama.csv'),
        file('tetap.csv'),
        file('index.mdx'),
        file('terbit.csv', 'changed'),
      ],
      [`POST ${repo}/contents`]: {},
    });
    vi.stubGlobal('fetch', host.fetch);
    const kept = { path: `${folder}/tetap.csv`, raw: '' };
    await new hosts.Forgejo(hostConfig).editorialWorkflowGit([entry, kept], slug, 'dinkes-berita', options);
    const made = host.requests.find(({ method, path }) => method === 'POST' && path === `${repo}/contents`);
    expect(made?.body).toMatchObject({
      branch,
      files: [
        { operation: 'update', path: entry.path },
        { operation: 'update', path: kept.path },
        { operation: 'delete', path: `${folder}/lama.csv`, sha: 'lama' },
      ],
    });
  });

  test('gitlab', async () => {
    const project = '/projects/pemkab%2Fsitus';
    const diff = (name: string) => {
      const path = `${folder}/${name}`;
      return { old_path: path, new_path: path, new_file: true, renamed_file: false, deleted_file: false, diff: '@@' };
    };
    const merge = { iid: 7, labels: ['situs-opd/draft'], source_branch: branch, sha: 'draf' };
    const host = standInHost({
      [`GET ${project}/merge_requests`]: [merge],
      [`PUT ${project}/merge_requests/7/rebase`]: { rebase_in_progress: false },
      [`GET ${project}/repository/compare`]: { diffs: [diff('lama.csv'), diff('index.mdx')] },
      [`POST ${project}/repository/commits`]: {},
    });
    vi.stubGlobal('fetch', host.fetch);
    await new hosts.GitLab(hostConfig).editorialWorkflowGit([entry], slug, options);
    const made = host.requests.find(({ path }) => path === `${project}/repository/commits`);
    expect(made?.body).toMatchObject({
      actions: [{ file_path: entry.path }, { action: 'delete', file_path: `${folder}/lama.csv` }],
    });
  });
});
