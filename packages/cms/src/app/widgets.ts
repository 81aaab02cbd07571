import { widgetNames } from '../config/widget-names.ts';
import { DocumentFileControl } from '../document/document-file-control.tsx';
import { removeDraftFilesBy } from '../files/kept-files.ts';
import { withManyPhotos } from '../photo/add-photos.tsx';
import { PhotoDescriptionControl } from '../photo/photo-description-control.tsx';
import { PhotoFileControl } from '../photo/photo-file-control.tsx';
import { CodeControl } from '../widgets/code-control.tsx';
import type { ControlClass } from '../widgets/decap-control.ts';
import { judged } from '../widgets/judged.ts';
import { optionalGroup } from '../widgets/optional-group.ts';
import { textControl } from '../widgets/text-control.ts';
import { cms } from './decap.ts';
import { removeDraftFile } from './store.ts';

/** Replaces Decap's widgets by our own of the same name, and adds those that Decap lacks. */
export function registerWidgets(): void {
  const { text, paragraph, datetime, number, select, group, list, body } = widgetNames;
  for (const name of [text, paragraph, datetime, number, select]) replace(name, judged);
  replace(group, optionalGroup);
  replace(list, withManyPhotos);
  replace(body, textControl);
  removeDraftFilesBy(removeDraftFile);
  cms.registerWidget(widgetNames.photoFile, PhotoFileControl);
  cms.registerWidget(widgetNames.photoDescription, PhotoDescriptionControl);
  cms.registerWidget(widgetNames.documentFile, DocumentFileControl);
  cms.registerWidget(widgetNames.code, CodeControl);
}

/** @throws Error when Decap has no such widget any more: an update of Decap must show that. */
function replace(name: string, change: (control: never) => ControlClass): void {
  const widget = cms.getWidget(name);
  if (!widget) throw new Error(`Decap has no widget ${name} any more.`);
  // What each change asks of a control, Decap's control of that name has; the end-to-end tests go through all of them.
  cms.registerWidget(name, change(widget.control as never), widget.preview);
}
