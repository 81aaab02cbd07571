import { longDay } from '@opd/registry';
import { html } from 'hono/html';
import type { AskingSite } from '../poll-book.ts';
import type { Remark } from '../records.ts';
import { renderDocument } from './document.ts';

/** What readers think could be better, for the OPD alone. @param days after which a remark is deleted. */
export function renderRemarks(site: AskingSite, remarks: readonly Remark[], days: number): Promise<string> {
  return renderDocument(
    'Masukan pembaca',
    html`<p>${site.name}. Yang terbaru di atas, paling banyak 500; masukan dihapus setelah ${days} hari. Data pribadi sudah
disamarkan sejauh dapat dikenali: jangan disebarkan.</p>
${remarks.length === 0 && html`<p class="notice">Belum ada masukan.</p>`}
${remarks.map(
  ({ poll, day, text }) => html`<section class="notice"><p class="soft">${longDay(day)} · jajak ${poll}</p>
<p class="remark">${text}</p></section>`,
)}`,
  );
}
