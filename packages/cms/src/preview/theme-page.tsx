import type { PreviewPlace } from '@opd/registry';
import type { DraftFiles, EntryDraft } from '@opd/schema';
import morphdom from 'morphdom';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { fitPage } from './fit-page.ts';
import type { RenderEntry } from './render-entry.ts';

/** While somebody types, the page is drawn anew after so many milliseconds of rest. */
const rest = 150;

/** What is shown, and by whom. */
interface ThemePageProps {
  readonly draft: EntryDraft;
  readonly files: DraftFiles;
  readonly place: PreviewPlace;
  /** Fetches what draws pages, which nobody needs who has the preview closed. */
  readonly loadRenderer: () => Promise<RenderEntry>;
}

/** The page of an entry, drawn by the theme of the public sites. What did not change stays: photos do not flicker. */
export function ThemePage({ draft, files, place, loadRenderer }: ThemePageProps): ReactNode {
  const page = useRef<HTMLDivElement>(null);
  const [isIncomplete, setIncomplete] = useState(false);
  // Decap draws the preview anew for every change of the form and for every file that it has fetched.
  useEffect(() => {
    let left = false;
    const draw = async (): Promise<void> => {
      const html = await (await loadRenderer())(draft, files, place);
      const shown = page.current;
      if (left || !shown) return;
      const next = new DOMParser().parseFromString(`<div>${html}</div>`, 'text/html').querySelector('div');
      if (!next) return;
      fitPage(next, draft, files, place.origin);
      morphdom(shown, next, { childrenOnly: true });
      setIncomplete(false);
    };
    const isFirst = !page.current?.hasChildNodes();
    const timer = setTimeout(() => draw().catch(() => left || setIncomplete(true)), isFirst ? 0 : rest);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  });
  return (
    <>
      {isIncomplete && (
        <p className="notice" role="status">
          Halaman ini tampil lengkap setelah berkas yang diperlukannya dipilih dan dapat dibaca.
        </p>
      )}
      <div ref={page} />
    </>
  );
}
