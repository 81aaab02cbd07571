/** Key under which Decap remembers which pane stands beside the form (`EditorInterface`). */
const rightPane = 'cms.right-pane';

/** On a narrow screen the form comes first, not the preview, unless the operator chose otherwise before. */
export function preferFormOnPhones(): void {
  try {
    if (matchMedia('(max-width: 799px)').matches && localStorage.getItem(rightPane) === null)
      localStorage.setItem(rightPane, 'none');
  } catch {
    // Without storage Decap shows the preview first; the eye still switches.
  }
}
