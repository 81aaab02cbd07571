/** A few lines of Decap that lose work, leave the operator without a word, or pass by a review; and what to run instead. */
export interface Mend {
  /** Name of the package and path inside it. */
  readonly file: string;
  readonly code: string;
  readonly instead: string;
}

/** Decap says nothing when the mistakes are of another kind than "empty": pressing the button would seem to do nothing. */
const silentRefusal = {
  code: 'const hasPresenceErrors = fieldsErrors.some(errors => errors.some(error => error.type && error.type === ValidationErrorTypes.PRESENCE));',
  instead: 'const hasPresenceErrors = true;',
};

/** The button is named after the field's key, which is English. */
const nameOfNow: Mend = {
  file: 'decap-cms-widget-datetime/dist/esm/DateTimeControl.js',
  code: "fieldName: field.get('name'),",
  instead: "fieldName: field.get('label'),",
};

/** What was replaced in a draft leaves its branch, but Decap only takes out what is no text: a table would go out unused. */
const replacedFiles = {
  code: 'for (const diff of diffs.filter(d => d.binary)) {',
  instead: "for (const diff of diffs.filter(d => d.binary || !d.path.endsWith('.mdx'))) {",
};

/**
 * Decap's part for Forgejo asks for no commit statuses, and keeps in a draft what was replaced there. Forgejo tells both
 * as GitHub does, but for the name of a status's state; where there is no status at all, it answers `null`.
 * Source: https://codeberg.org/api/swagger#/repository/repoGetCombinedStatusByRef and `repoGetPullRequestFiles`.
 */
const forgejo: readonly Mend[] = [
  {
    // As on the other hosts: what Git keeps of a review stands in the commit that changes the entry, where `opd log` and
    // `opd evaluate` look for it, and not in a merge of two branches, which changes nothing.
    file: 'decap-cms-backend-forgejo/dist/esm/API.js',
    code: "Do: 'merge',",
    instead: "Do: 'squash',",
  },
  {
    file: 'decap-cms-backend-forgejo/dist/esm/API.js',
    code: '  async getPullRequestFiles(number) {',
    instead: `  async getStatuses(collection, slug) {
    const { head } = await this.getBranchPullRequest(branchFromContentKey(this.generateContentKey(collection, slug)));
    const combined = await this.request(\`\${this.originRepoURL}/commits/\${head.sha}/status\`);
    return (combined?.statuses ?? []).map(({ context, status, target_url }) => ({
      context,
      target_url: target_url || '',
      state: status === 'pending' ? 'other' : 'success'
    }));
  }
  async replacedFiles(branch, operations) {
    const { number } = await this.getBranchPullRequest(branch);
    const files = await this.getPullRequestFiles(number);
    const gone = files
      .filter(({ filename, status }) => status === 'added' && !filename.endsWith('.mdx'))
      .filter(({ filename }) => !operations.some(({ path }) => path === filename));
    return Promise.all(
      gone.map(async ({ filename: path }) => ({
        operation: FileOperation.DELETE,
        path,
        sha: await this.getFileSha(path, { branch })
      }))
    );
  }
  async getPullRequestFiles(number) {`,
  },
  {
    file: 'decap-cms-backend-forgejo/dist/esm/API.js',
    code: 'await this.changeFilesOnBranch(operations, options, branch);',
    instead: `if (branchExists) operations.push(...await this.replacedFiles(branch, operations));
    await this.changeFilesOnBranch(operations, options, branch);`,
  },
  {
    file: 'decap-cms-backend-forgejo/dist/esm/implementation.js',
    code: 'blobToFileObj, Cursor,',
    instead: 'blobToFileObj, getPreviewStatus, Cursor,',
  },
  {
    file: 'decap-cms-backend-forgejo/dist/esm/implementation.js',
    code: "this.cmsLabelPrefix = config.backend.cms_label_prefix || '';",
    instead: `this.cmsLabelPrefix = config.backend.cms_label_prefix || '';
    this.previewContext = config.backend.preview_context || '';`,
  },
  {
    file: 'decap-cms-backend-forgejo/dist/esm/implementation.js',
    code: `async getDeployPreview() {
    return null;`,
    instead: `async getDeployPreview(collection, slug) {
    const found = getPreviewStatus(await this.api.getStatuses(collection, slug).catch(() => []), this.previewContext);
    return found ? { url: found.target_url, status: found.state } : null;`,
  },
];

/** What of Decap is mended at build time. Tests show that each is needed. */
export const mends: readonly Mend[] = [
  {
    // A new entry is emptied once the list of files was fetched; by then the operator may have taken up the copy that was
    // not saved, which the empty entry would replace on the screen and, two seconds later, on the disk.
    file: 'decap-cms-core/dist/esm/actions/entries.js',
    code: 'dispatch(emptyDraftCreated(newEntry));',
    instead: `const draftNow = getState().entryDraft;
    if (draftNow.get('key') === state.entryDraft.get('key') || !draftNow.get('hasChanged'))
      dispatch(emptyDraftCreated(newEntry));`,
  },
  {
    // After publishing, and a moment after opening, the entry is loaded once more, however long that takes: whatever the
    // operator has typed or opened meanwhile would be replaced by it. A draft that was left has no key any more.
    file: 'decap-cms-core/dist/esm/actions/entries.js',
    code: `await waitForMediaLibraryToLoad(dispatch, getState());
    dispatch(entryLoading(collection, slug));`,
    instead: `const draftBefore = getState().entryDraft;
    await waitForMediaLibraryToLoad(dispatch, getState());
    dispatch(entryLoading(collection, slug));`,
  },
  {
    file: 'decap-cms-core/dist/esm/actions/entries.js',
    code: 'dispatch(createDraftFromEntry(loadedEntry));',
    instead: `const draftNow = getState().entryDraft;
      const isOpen = draftNow.get('key') === draftBefore.get('key');
      if (isOpen && (draftNow === draftBefore || !draftNow.get('hasChanged')))
        dispatch(createDraftFromEntry(loadedEntry));`,
  },
  {
    // The button would open a window onto the files beside the entries: none of them is an operator's to change, and
    // whatever is put there has no description. Photos and documents are chosen in their fields alone. The window, which
    // is left out, would list them when the app starts; without it nothing is to be waited for.
    file: 'decap-cms-core/dist/esm/reducers/mediaLibrary.js',
    code: 'showMediaButton: true,',
    instead: 'showMediaButton: false, isLoading: false,',
  },
  {
    // While a file of the entry is being fetched, no field is drawn anew; and afterwards one that was changed meanwhile looks
    // as if it had been drawn. What was typed would be gone from the screen, be in the preview, and be saved.
    file: 'decap-cms-core/dist/esm/components/Editor/EditorControlPane/Widget.js',
    code: 'if (this.props.isLoadingAsset && nextProps.isLoadingAsset) return false;',
    instead:
      'if (this.props.isLoadingAsset && nextProps.isLoadingAsset && this.props.value === nextProps.value) return false;',
  },
  { file: 'decap-cms-core/dist/esm/actions/entries.js', ...silentRefusal },
  { file: 'decap-cms-core/dist/esm/actions/editorialWorkflow.js', ...silentRefusal },
  nameOfNow,
  {
    // After signing in has failed, the button would stay as it is while one signs in, and could not be pressed again.
    file: 'decap-cms-core/dist/esm/reducers/auth.js',
    code: 'state.error = action.payload && action.payload.toString();',
    instead: `state.error = action.payload && action.payload.toString();
      state.isFetching = false;`,
  },
  {
    // Where one signs in without a service of ours, a page that is loaded anew would forget which entry was open.
    file: 'decap-cms-lib-auth/dist/esm/pkce-oauth.js',
    code: "window.history.replaceState(null, '', document.location.pathname);",
    instead: "window.history.replaceState(null, '', document.location.pathname + document.location.hash);",
  },
  {
    // A text that was only shown counts as a change where Decap would write it in another way, an empty one too: what was
    // just saved would be called not saved, for ever, and could not be published.
    file: 'decap-cms-widget-richtext/dist/esm/RichtextControl/VisualEditor.js',
    code: 'onChange(mdValue);',
    instead: `editor.shownWords ??= slateToMarkdown(initialValue, { voidCodeBlock: !!codeBlockComponent }, editorComponents);
    if (mdValue === editor.shownWords) return;
    editor.shownWords = mdValue;
    onChange(mdValue);`,
  },
  {
    // What GitHub refuses to merge, Decap would write onto the branch all the same, past review and check.
    file: 'decap-cms-backend-github/dist/esm/API.js',
    code: 'return this.forceMergePR(pullrequest);',
    instead: 'throw error;',
  },
  { file: 'decap-cms-backend-github/dist/esm/API.js', ...replacedFiles },
  { file: 'decap-cms-backend-gitlab/dist/esm/API.js', ...replacedFiles },
  // Decap links to what a commit status points at once the status is good. Ours points at the result of the check, which
  // matters most when it is bad.
  {
    file: 'decap-cms-backend-github/dist/esm/API.js',
    code: 's.state === GitHubCommitStatusState.Success ? PreviewState.Success : PreviewState.Other',
    instead: 's.state === GitHubCommitStatusState.Pending ? PreviewState.Other : PreviewState.Success',
  },
  {
    file: 'decap-cms-backend-gitlab/dist/esm/API.js',
    code: 'status === GitLabCommitStatuses.Success ? PreviewState.Success : PreviewState.Other',
    instead:
      '[GitLabCommitStatuses.Success, GitLabCommitStatuses.Failed].includes(status) ? PreviewState.Success : PreviewState.Other',
  },
  ...forgejo,
];
