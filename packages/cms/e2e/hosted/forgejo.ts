import { z } from 'zod';
import { type Answers, Refused } from './answers.ts';
import type { Draft, Drafts } from './drafts.ts';

const repo = '/repos/pemkab/situs-opd';
/** Labels that the repository has; each is known by its number. */
const labels = ['situs-opd/draft', 'situs-opd/pending_review', 'situs-opd/pending_publish'];

const filesSchema = z.object({
  branch: z.string(),
  message: z.string(),
  files: z.array(
    z.object({
      operation: z.enum(['create', 'update', 'delete']),
      path: z.string(),
      content: z.string().optional(),
      sha: z.string().optional(),
    }),
  ),
});
const pullSchema = z.object({ title: z.string(), head: z.string(), base: z.literal('main') });
const mergeSchema = z.object({ Do: z.literal('squash'), MergeMessageField: z.string() });

/** Forgejo's interface, as far as the CMS asks for it. Source: https://codeberg.org/api/swagger */
export function forgejo(drafts: Drafts): Answers {
  const pull = (draft: Draft) => ({
    number: draft.number,
    title: draft.title,
    state: draft.isOpen ? 'open' : 'closed',
    user: { login: drafts.account },
    labels: draft.labels.map((name) => ({ id: labels.indexOf(name) + 1, name })),
    head: { ref: draft.branch, label: draft.branch, sha: drafts.tip(draft.branch) },
    updated_at: '2026-11-25T03:00:00Z',
  });
  const shaOf = (branch: string, path: string): string | undefined => {
    const folder = path.slice(0, path.lastIndexOf('/'));
    return drafts.list(branch, folder).find((item) => `${folder}/${item.path}` === path)?.sha;
  };
  return {
    'GET /user': () => ({ login: drafts.account, full_name: 'Nama', avatar_url: '' }),
    [`GET ${repo}`]: () => ({ owner: { login: 'pemkab' }, permissions: { push: true } }),
    [`GET ${repo}/commits`]: () => [],
    [`GET ${repo}/branches/([^/]+)`]: ([name = '']) => ({ commit: { id: drafts.tip(name) } }),
    [`POST ${repo}/branches`]: (_, { body }) => {
      const { new_branch_name: name, old_ref_name: from } = z
        .object({ new_branch_name: z.string(), old_ref_name: z.string() })
        .parse(body);
      drafts.repository.setHead(name, drafts.tip(from));
      return { name };
    },
    // Forgejo removes the branch when it merges only where it is set up so.
    [`DELETE ${repo}/branches/([^/]+)`]: () => '',
    [`GET ${repo}/git/trees/(\\w+)`]: ([sha = '']) => ({ tree: drafts.repository.list(sha, true) }),
    [`GET ${repo}/git/blobs/(\\w+)`]: ([sha = '']) => ({
      content: drafts.repository.read(sha).toString('base64'),
    }),
    [`GET ${repo}/contents/(.+)`]: ([path = ''], { query }) => {
      const sha = shaOf(query.get('ref') ?? 'main', path);
      return sha === undefined ? undefined : { sha };
    },
    [`POST ${repo}/contents`]: (_, { body }) => {
      const { branch, message, files } = filesSchema.parse(body);
      if (branch === 'main') throw new Refused(403, 'branch is protected from changes');
      for (const { operation, path, sha } of files) {
        const now = shaOf(branch, path);
        if (operation === 'create' ? now !== undefined : now === undefined || now !== sha)
          throw new Refused(422, `sha does not match [given: ${sha}, expected: ${now}]`);
      }
      const changes = files.map(({ operation, path, content = '' }) => ({
        path,
        content: operation === 'delete' ? undefined : Buffer.from(content, 'base64'),
      }));
      return { commit: { sha: drafts.commit(branch, 'main', message, changes) } };
    },
    // It names no files.
    [`GET ${repo}/compare/(.+)`]: () => ({ total_commits: 1 }),
    [`GET ${repo}/commits/(\\w+)/status`]: ([sha = '']) => {
      const results = drafts.results(sha);
      if (results.length === 0) return null;
      return {
        statuses: results.map(({ context, good, page }) => ({
          context,
          status: good ? 'success' : 'failure',
          target_url: page,
        })),
      };
    },
    [`GET ${repo}/pulls`]: () => drafts.open().map(pull),
    [`POST ${repo}/pulls`]: (_, { body }) => {
      const { title, head } = pullSchema.parse(body);
      return pull(drafts.begin(head.split(':').at(-1) ?? '', title, []));
    },
    [`GET ${repo}/pulls/(\\d+)/files`]: ([number = '']) =>
      drafts.changes(drafts.numbered(number)).map(({ path, status }) => ({
        filename: path,
        status: status === 'modified' ? 'changed' : status,
      })),
    [`POST ${repo}/pulls/(\\d+)/merge`]: ([number = ''], { body }) => {
      const draft = drafts.numbered(number);
      const title = `${draft.title} (#${number})`;
      const merged = drafts.merge(draft, `${title}\n\n${mergeSchema.parse(body).MergeMessageField}`);
      if (!merged) throw new Refused(405, 'Not allowed to merge [reason: Not all required status checks successful]');
      return '';
    },
    [`GET ${repo}/labels`]: () => labels.map((name, index) => ({ id: index + 1, name })),
    [`PUT ${repo}/issues/(\\d+)/labels`]: ([number = ''], { body }) => {
      const chosen = z.object({ labels: z.array(z.number()) }).parse(body).labels;
      const draft = drafts.numbered(number);
      draft.labels = chosen.map((one) => labels[one - 1] ?? '');
      return pull(draft).labels;
    },
  };
}
