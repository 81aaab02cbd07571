import type { FileTexts } from './file-texts.ts';

/**
 * Decap links to what a commit status points at once the status is good. Ours points at the result of the check, which
 * matters most when it is bad.
 */
export const checkResultTexts: readonly FileTexts[] = [
  {
    file: 'decap-cms-backend-github/dist/esm/API.js',
    texts: {
      's.state === GitHubCommitStatusState.Success ? PreviewState.Success : PreviewState.Other':
        's.state === GitHubCommitStatusState.Pending ? PreviewState.Other : PreviewState.Success',
    },
  },
  {
    file: 'decap-cms-backend-gitlab/dist/esm/API.js',
    texts: {
      'status === GitLabCommitStatuses.Success ? PreviewState.Success : PreviewState.Other':
        '[GitLabCommitStatuses.Success, GitLabCommitStatuses.Failed].includes(status) ? PreviewState.Success : PreviewState.Other',
    },
  },
];
