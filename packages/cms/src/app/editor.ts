import { readTitleWith } from '../commit/entry-title.ts';
import type { Backend } from '../config/backend.ts';
import { keepImagesOut } from '../text/paste.ts';
import { registerDecapWidgets } from './decap-widgets.ts';
import { registerEditorComponents } from './editor-components.ts';
import { registerFormats } from './formats.ts';
import { holdFormWhileSaving } from './hold-form.ts';
import { leadToMistakes } from './lead-to-mistake.ts';
import { tell } from './notify.ts';
import type { CmsPage } from './page.ts';
import { requireSecondPerson } from './pre-publish.ts';
import { raiseWall } from './pre-save.ts';
import { registerPreviews } from './previews.ts';
import { titleOfOpenEntry } from './store.ts';
import { rememberUsualWords } from './usual-words.ts';
import { registerWidgets } from './widgets.ts';

/** Everything that is needed once somebody has signed in: half of the app's bytes, fetched while the operator signs in. */
export function equipEditor(page: CmsPage, kind: Backend['kind']): void {
  const { slug } = page.opd;
  registerDecapWidgets();
  registerFormats();
  registerWidgets();
  registerEditorComponents();
  registerPreviews(page, kind);
  readTitleWith(titleOfOpenEntry);
  raiseWall(slug);
  rememberUsualWords(slug);
  // In the preview nobody signs in.
  if (kind !== 'local') requireSecondPerson(page, kind);
  keepImagesOut(tell);
  holdFormWhileSaving();
  leadToMistakes();
}
