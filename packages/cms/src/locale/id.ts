import { app } from './id/app.ts';
import { auth } from './id/auth.ts';
import { collection } from './id/collection.ts';
import { editor } from './id/editor.ts';
import { mediaLibrary } from './id/media-library.ts';
import { ui } from './id/ui.ts';
import { workflow } from './id/workflow.ts';

/**
 * Decap's phrases in Indonesian, key by key those of its English locale; a test compares the two.
 *
 * `%{details}` of a failed action is the failure itself. As Decap is, it reads `Error: Foto belum …`, with the English
 * name of the error in front. `translateDecap` has `explainFailure` put in its place what to do, without that name, so
 * `onFailToPersist` reads "Belum tersimpan. Foto belum …": whoever throws writes one whole sentence for the operator.
 * @example cms.registerLocale('id', id); // and `locale: 'id'` in the configuration
 */
export const id = { auth, app, collection, editor, mediaLibrary, ui, workflow };
