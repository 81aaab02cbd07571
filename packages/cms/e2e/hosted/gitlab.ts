import { z } from 'zod';
import { type Answers, Refused } from './answers.ts';
import type { Draft, Drafts } from './drafts.ts';

const project = '/projects/pemkab%2Fsitus-opd';

const commitSchema = z.object({
  branch: z.string(),
  commit_message: z.string(),
  start_branch: z.string().optional(),
  actions: z.array(
    z.object({
      action: z.enum(['create', 'update', 'delete']),
      file_path: z.string(),
      content: z.string().optional(),
      encoding: z.literal('base64').optional(),
    }),
  ),
});

/** GitLab's interface, as far as the CMS asks for it. Source: https://docs.gitlab.com/api/rest/ */
export function gitlab(drafts: Drafts): Answers {
  const mergeRequest = (draft: Draft) => ({
    iid: draft.number,
    title: draft.title,
    author: { username: drafts.account, name: 'Nama' },
    source_branch: draft.branch,
    labels: draft.labels,
    sha: drafts.tip(draft.branch),
    updated_at: '2026-11-25T03:00:00Z',
    rebase_in_progress: false,
  });
  return {
    'GET /user': () => ({ id: 1, username: drafts.account, name: 'Nama' }),
    [`GET ${project}`]: () => ({ permissions: { project_access: { access_level: 30 } } }),
    [`GET ${project}/repository/tree`]: (_, { query }) => {
      const folder = query.get('path') ?? '';
      return drafts.list(query.get('ref') ?? 'main', folder).map(({ path, type, sha }) => ({
        id: sha,
        type,
        name: path.split('/').at(-1),
        path: `${folder}/${path}`,
      }));
    },
    [`(?:GET|HEAD) ${project}/repository/files/([^/]+)(?:/raw)?`]: ([path = ''], { query }) =>
      drafts.file(query.get('ref') ?? 'main', path),
    [`GET ${project}/repository/commits`]: () => [],
    [`POST ${project}/repository/commits`]: (_, { body }) => {
      const { branch, start_branch: start = branch, commit_message: message, actions } = commitSchema.parse(body);
      if (branch === 'main') throw new Refused(403, 'You are not allowed to push into this branch');
      const changes = actions.map(({ action, file_path: path, content = '' }) => {
        const exists = drafts.file(drafts.repository.head(branch) === undefined ? start : branch, path) !== undefined;
        if (exists === (action === 'create')) throw new Refused(400, `A file with this name already exists, or not`);
        return { path, content: action === 'delete' ? undefined : Buffer.from(content, 'base64') };
      });
      return { id: drafts.commit(branch, start, message, changes) };
    },
    [`GET ${project}/repository/compare`]: (_, { query }) => ({
      diffs: drafts.repository
        .changes(query.get('from') ?? '', query.get('to') ?? '')
        .map(({ path, status, binary }) => ({
          old_path: path,
          new_path: path,
          new_file: status === 'added',
          deleted_file: status === 'removed',
          renamed_file: false,
          diff: binary ? 'Binary files differ' : '@@',
        })),
    }),
    [`GET ${project}/repository/commits/(\\w+)/statuses`]: ([sha = '']) =>
      drafts.results(sha).map(({ context, good, page }) => ({
        name: context,
        status: good ? 'success' : 'failed',
        target_url: page,
      })),
    // Where Decap keeps its notes.
    [`GET ${project}/issues`]: () => [],
    [`GET ${project}/merge_requests`]: (_, { query }) =>
      drafts.open(query.get('source_branch') ?? undefined).map(mergeRequest),
    [`POST ${project}/merge_requests`]: (_, { query }) => {
      const [branch, title, labels] = ['source_branch', 'title', 'labels'].map((name) => query.get(name) ?? '');
      return mergeRequest(drafts.begin(branch ?? '', title ?? '', (labels ?? '').split(',')));
    },
    [`PUT ${project}/merge_requests/(\\d+)`]: ([number = ''], { query }) => {
      const draft = drafts.numbered(number);
      draft.labels = (query.get('labels') ?? '').split(',');
      return mergeRequest(draft);
    },
    [`PUT ${project}/merge_requests/(\\d+)/rebase`]: ([number = '']) => mergeRequest(drafts.numbered(number)),
    [`PUT ${project}/merge_requests/(\\d+)/merge`]: ([number = ''], { query }) => {
      const merged = drafts.merge(drafts.numbered(number), query.get('squash_commit_message') ?? '');
      if (!merged) throw new Refused(405, '405 Method Not Allowed');
      return {};
    },
  };
}
