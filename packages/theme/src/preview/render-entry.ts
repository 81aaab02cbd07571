import type { PreviewPlace } from '@opd/registry';
import { completeDraft, contentTypes, type DraftFiles, type EntryDraft } from '@opd/schema';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Entry } from '../entry.ts';
import { keepText } from './entries.ts';
import { keepFiles } from './entry-files.ts';
import { showableText } from './showable-text.ts';
import { previewSite } from './site.ts';

/** The pages of entries, by the folder of their type: the very ones that the sites are built from. */
const pages = import.meta.glob<{ readonly default: AstroComponentFactory }>([
  '../routes/*/[[]id].astro',
  // No types of content.
  '!../routes/{jajak,media-sosial}/**',
]);

/**
 * The page of an entry that is being written, as the public site will show it: rendered by the theme's own pages and
 * components, in the browser. Links lead to places on the site, as there.
 * @returns HTML of the page's own part, without head, menu and foot; nothing typed in the draft is markup in it.
 * @throws Error when the page needs a file that is not there yet or cannot be read, such as the answers of a survey.
 */
export async function renderEntry(draft: EntryDraft, files: DraftFiles, place: PreviewPlace): Promise<string> {
  const page = pages[`../routes/${draft.type}/[id].astro`];
  if (!page) throw new Error(`Unexpected type \`${draft.type}\`, expected one that has a page in routes/`);
  previewSite({ ...place, slug: place.opd.slug, contentRoot: '' });
  const data = completeDraft(contentTypes[draft.type], draft.fields, { today: place.today, photo: files.addressOf });
  // The data are those of the draft's own type, which TypeScript cannot tell from the union of all.
  const entry = { type: draft.type, id: draft.folder, path: `/${draft.type}/${draft.folder}/`, data } as Entry;
  keepFiles(entry, files);
  keepText(entry, showableText(draft.text, files));
  // A new one each time: it remembers every page that it has rendered.
  const container = await AstroContainer.create();
  return container.renderToString((await page()).default, { props: { entry }, locals: {} });
}
