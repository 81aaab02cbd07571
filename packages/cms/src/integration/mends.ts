/** A few lines of Decap that lose an operator's work or leave the operator without a word, and what to run instead. */
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

/** What of Decap is mended at build time. End-to-end tests show that each is needed. */
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
  { file: 'decap-cms-core/dist/esm/actions/entries.js', ...silentRefusal },
  { file: 'decap-cms-core/dist/esm/actions/editorialWorkflow.js', ...silentRefusal },
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
];
