import { afterEach, describe, expect, test, vi } from 'vitest';
import { draftChange } from '../../src/review/draft-change.ts';
import { hostConfig, hosts, standInHost } from './git-hosts.ts';

const draft = { collection: 'dinkes-berita', slug: '2026-11-24-panen-raya/index' };
const branch = 'cms/dinkes-berita/2026-11-24-panen-raya/index';
const label = { name: 'situs-opd/pending_publish' };

const pull = {
  number: 7,
  user: { login: 'dinkes-web' },
  head: { ref: branch, sha: 'abc', label: `pemkab:${branch}`, repo: { fork: false, owner: { login: 'pemkab' } } },
  labels: [label],
};
const merge = {
  iid: 7,
  title: 'Dinkes, berita baru: Panen raya',
  author: { username: 'dinkes-web', name: 'Operator' },
  sha: 'abc',
  labels: [label.name],
  source_branch: branch,
};

afterEach(() => vi.unstubAllGlobals());

describe('the pull request of a draft, as Decap finds it', () => {
  test.each([
    ['github', hosts.GitHub, 'APPROVE'],
    ['forgejo', hosts.Forgejo, 'APPROVED'],
  ] as const)('%s: who wrote it, and an approval of just that commit', async (kind, Api, event) => {
    const host = standInHost({
      'GET /repos/pemkab/situs/pulls': [pull],
      'POST /repos/pemkab/situs/pulls/7/reviews': {},
    });
    vi.stubGlobal('fetch', host.fetch);
    const change = await draftChange(kind, new Api(hostConfig), draft);
    expect(change).toMatchObject({ number: 7, author: 'dinkes-web' });
    await change.approve();
    expect(host.requests.at(-1)).toEqual({
      method: 'POST',
      path: '/repos/pemkab/situs/pulls/7/reviews',
      body: { event, commit_id: 'abc' },
    });
  });

  test('gitlab: the account, not the full name that anybody may change', async () => {
    const project = '/projects/pemkab%2Fsitus';
    const host = standInHost({
      [`GET ${project}/merge_requests`]: [merge],
      [`POST ${project}/merge_requests/7/approve`]: {},
    });
    vi.stubGlobal('fetch', host.fetch);
    const change = await draftChange('gitlab', new hosts.GitLab(hostConfig), draft);
    expect(change).toMatchObject({ number: 7, author: 'dinkes-web' });
    await change.approve();
    expect(host.requests.at(-1)).toMatchObject({
      method: 'POST',
      path: `${project}/merge_requests/7/approve?sha=abc`,
    });
  });

  test('a host that answers something else is not believed', async () => {
    vi.stubGlobal('fetch', standInHost({ 'GET /repos/pemkab/situs/pulls': [{ ...pull, user: null }] }).fetch);
    await expect(draftChange('github', new hosts.GitHub(hostConfig), draft)).rejects.toThrow();
  });
});

describe('the merge', () => {
  const reviewed = 'Diterbitkan lewat ruang operator.\n\nReviewed-by: dinkes-pj';

  test('github: squashes, with the reviewer in the message', async () => {
    const host = standInHost({ 'PUT /repos/pemkab/situs/pulls/7/merge': {} });
    vi.stubGlobal('fetch', host.fetch);
    hosts.rememberReview(7, { kind: 'reviewed', by: 'dinkes-pj' });
    await new hosts.GitHub(hostConfig).mergePR(pull);
    expect(host.requests[0]?.body).toEqual({ commit_message: reviewed, sha: 'abc', merge_method: 'squash' });
  });

  test('github: what is refused is not forced onto the branch', async () => {
    const put = 'PUT /repos/pemkab/situs/pulls/7/merge';
    const message = 'At least 1 approving review is required by reviewers with write access.';
    const host = standInHost({ [put]: { message } }, { [put]: 405 });
    vi.stubGlobal('fetch', host.fetch);
    await expect(new hosts.GitHub(hostConfig).mergePR(pull)).rejects.toThrow(message);
    expect(host.requests).toHaveLength(1);
  });

  test('gitlab: with the title, which it does not write by itself', async () => {
    const put = '/projects/pemkab%2Fsitus/merge_requests/7/merge';
    const host = standInHost({ [`PUT ${put}`]: {} });
    vi.stubGlobal('fetch', host.fetch);
    hosts.rememberReview(7, { kind: 'pending', reason: 'darurat' });
    await new hosts.GitLab(hostConfig).mergeMergeRequest(merge);
    const { searchParams } = new URL(host.requests[0]?.path ?? '', 'https://contoh.go.id');
    const message =
      'Dinkes, berita baru: Panen raya (!7)\n\nDiterbitkan lewat ruang operator.\n\nReview-pending: darurat';
    expect(searchParams.get('squash_commit_message')).toBe(message);
    expect(searchParams.get('merge_commit_message')).toBe(message);
  });

  test('forgejo: squashes, with the reviewer in the message', async () => {
    const host = standInHost({ 'POST /repos/pemkab/situs/pulls/7/merge': {} });
    vi.stubGlobal('fetch', host.fetch);
    hosts.rememberReview(7, { kind: 'reviewed', by: 'dinkes-pj' });
    await new hosts.Forgejo(hostConfig).mergePR(pull);
    expect(host.requests[0]?.body).toEqual({ Do: 'squash', MergeMessageField: reviewed });
  });
});

describe('the result of the check', () => {
  // Decap shows the link of what it takes for a success.
  test.each([
    ['success', 'success'],
    ['failure', 'success'],
    ['error', 'success'],
    ['pending', 'other'],
  ])('github: %s', async (state, shown) => {
    const statuses = [{ context: 'Periksa isi', state, target_url: 'https://git.contoh.go.id/hasil' }];
    const host = standInHost({
      'GET /repos/pemkab/situs/pulls': [pull],
      'GET /repos/pemkab/situs/commits/abc/status': { statuses },
    });
    vi.stubGlobal('fetch', host.fetch);
    const found = await new hosts.GitHub(hostConfig).getStatuses(draft.collection, draft.slug);
    expect(found).toEqual([{ context: 'Periksa isi', state: shown, target_url: 'https://git.contoh.go.id/hasil' }]);
  });

  test.each([
    ['success', 'success'],
    ['failure', 'success'],
    ['pending', 'other'],
  ])('forgejo: %s', async (status, shown) => {
    const host = standInHost({
      'GET /repos/pemkab/situs/pulls': [pull],
      'GET /repos/pemkab/situs/commits/abc/status': {
        statuses: [{ context: 'Periksa isi', status, target_url: 'https://git.contoh.go.id/hasil' }],
      },
    });
    vi.stubGlobal('fetch', host.fetch);
    const found = await new hosts.Forgejo(hostConfig).getStatuses(draft.collection, draft.slug);
    expect(found).toEqual([{ context: 'Periksa isi', state: shown, target_url: 'https://git.contoh.go.id/hasil' }]);
  });

  test('forgejo: answers null while there is none', async () => {
    const host = standInHost({
      'GET /repos/pemkab/situs/pulls': [pull],
      'GET /repos/pemkab/situs/commits/abc/status': null,
    });
    vi.stubGlobal('fetch', host.fetch);
    expect(await new hosts.Forgejo(hostConfig).getStatuses(draft.collection, draft.slug)).toEqual([]);
  });

  test.each([
    ['success', 'success'],
    ['failed', 'success'],
    ['running', 'other'],
  ])('gitlab: %s', async (status, shown) => {
    const project = '/projects/pemkab%2Fsitus';
    const host = standInHost({
      [`GET ${project}/merge_requests`]: [merge],
      [`GET ${project}/repository/commits/abc/statuses`]: [{ name: 'Periksa isi', status, target_url: '' }],
    });
    vi.stubGlobal('fetch', host.fetch);
    const found = await new hosts.GitLab(hostConfig).getStatuses(draft.collection, draft.slug);
    expect(found).toEqual([{ context: 'Periksa isi', state: shown, target_url: '' }]);
  });
});
