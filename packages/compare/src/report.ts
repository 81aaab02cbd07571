import type { SitePage } from './choose-pages.ts';

/** A page at one width, before and after. */
export interface ChangedView {
  /** Of the window, in CSS pixels. */
  readonly width: number;
  /** Part of the pixels that differ, above 0 and up to 1. */
  readonly share: number;
  /** Names of the pictures beside the report. */
  readonly before: string;
  readonly after: string;
  readonly difference: string;
}

/** A page that was compared, with the widths at which it looks otherwise. */
export interface ComparedPage extends SitePage {
  readonly views: readonly ChangedView[];
}

/** One line about a comparison, for the summary of a run. */
export function summarise(pages: readonly ComparedPage[]): string {
  const changed = pages.filter(({ views }) => views.length > 0);
  return changed.length === 0
    ? `Tidak ada yang tampak berubah pada ${pages.length} halaman.`
    : `${changed.length} dari ${pages.length} halaman tampak berubah.`;
}

/** The page that shows what changed, for people: static HTML beside its pictures. @param pages in their order. */
export function renderReport(pages: readonly ComparedPage[]): string {
  const changed = pages.filter(({ views }) => views.length > 0);
  const same = pages.filter(({ views }) => views.length === 0);
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Perubahan tampilan</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; padding: 1rem; max-width: 100rem; }
.views { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 1rem; align-items: start; }
figure { margin: 0; }
figcaption { font-weight: 600; }
img { width: 100%; border: 1px solid #767676; }
</style>
</head>
<body>
<h1>Perubahan tampilan</h1>
<p>${summarise(pages)}</p>
${changed.map(renderPage).join('\n')}
<details>
<summary>${same.length} halaman tetap sama</summary>
<ul>
${same.map((page) => `<li>${titleOf(page)}</li>`).join('\n')}
</ul>
</details>
</body>
</html>
`;
}

function renderPage(page: ComparedPage): string {
  return `<section>
<h2>${titleOf(page)}</h2>
${page.views.map((view) => renderView(page, view)).join('\n')}
</section>`;
}

function renderView(page: SitePage, { width, share, before, after, difference }: ChangedView): string {
  const figure = (file: string, caption: string) =>
    `<figure><figcaption>${caption}</figcaption><a href="${escapeHtml(file)}"><img src="${escapeHtml(file)}" loading="lazy" alt="${titleOf(page)}, lebar ${width}: ${caption.toLowerCase()}"></a></figure>`;
  return `<h3>Lebar ${width}: ${percent(share)} berbeda</h3>
<div class="views">
${figure(before, 'Sebelum')}
${figure(after, 'Sesudah')}
${figure(difference, 'Perbedaan')}
</div>`;
}

const titleOf = ({ site, path }: SitePage) => escapeHtml(`${site}${path}`);

/** Never nothing for something. */
export function percent(share: number): string {
  const value = share * 100;
  return value < 0.1 ? 'kurang dari 0,1%' : `${value.toLocaleString('id', { maximumFractionDigits: 1 })}%`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
