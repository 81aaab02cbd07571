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
    // whatever is put there has no description. Photos and documents are chosen in their fields alone.
    file: 'decap-cms-core/dist/esm/reducers/mediaLibrary.js',
    code: 'showMediaButton: true,',
    instead: 'showMediaButton: false,',
  },
  { file: 'decap-cms-core/dist/esm/actions/entries.js', ...silentRefusal },
  { file: 'decap-cms-core/dist/esm/actions/editorialWorkflow.js', ...silentRefusal },
  nameOfNow,
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
];
