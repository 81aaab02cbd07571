import { components } from '@opd/schema';
import { isElement, nodesOf, placeOf } from '../documents/nodes.ts';
import { defineRule } from '../rule.ts';

/**
 * HTML in a text escapes every promise about photos, safety and accessibility.
 * Source: OWASP Cross Site Scripting Prevention Cheat Sheet; WCAG 2.2 success criterion 1.1.1 for `<img>`.
 */
export const htmlRaw = defineRule({
  id: 'html-raw',
  severity: 'error',
  summary: 'Tulisan tidak memuat HTML.',
  why:
    'HTML dapat menyelipkan kode berbahaya (OWASP) dan melewati pemeriksaan foto serta aksesibilitas (WCAG 2.2, ' +
    'kriteria 1.1.1).',
  example: {
    bad: '<b>Penting</b>: bawa KTP asli.',
    good: '**Penting**: bawa KTP asli.',
  },
  *entry({ tree }) {
    for (const node of nodesOf(tree)) {
      if (!isElement(node) || node.name === null || !/^\p{Ll}/u.test(node.name)) continue;
      const name = node.name;
      if (components.some((component) => component.name.toLowerCase() === name)) continue;
      const help = instead.find(({ tags }) => tags.includes(name))?.help ?? 'Tulis teksnya saja, tanpa tanda < dan >.';
      yield { ...placeOf(node), message: `HTML <${name}> tidak dapat dipakai di tulisan.`, help };
    }
  },
});

const instead: readonly { tags: readonly string[]; help: string }[] = [
  {
    tags: ['img', 'picture', 'source', 'figure', 'figcaption', 'svg'],
    help: 'Pakai foto dengan deskripsi: ![Petani memanen padi di sawah Desa Kanor](./panen.webp)',
  },
  {
    tags: ['iframe', 'video', 'embed', 'object', 'audio'],
    help: 'Tautkan saja: <Video url="https://…" title="Judul video" />',
  },
  {
    tags: ['script', 'style', 'link', 'meta', 'form', 'input', 'button'],
    help: 'Hapus; situs ini tidak menjalankan kode.',
  },
  { tags: ['a'], help: 'Pakai tautan Markdown: [nama laman](https://…)' },
  {
    tags: ['table', 'thead', 'tbody', 'tr', 'td', 'th'],
    help: 'Pakai tabel Markdown, atau <Tabel file="./data.csv" caption="…" />.',
  },
  { tags: ['b', 'strong'], help: 'Pakai **tebal**.' },
  { tags: ['i', 'em'], help: 'Pakai *miring*.' },
  { tags: ['br'], help: 'Pakai baris kosong untuk alinea baru.' },
  { tags: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'], help: 'Pakai judul bagian: ## Judul bagian' },
  { tags: ['ul', 'ol', 'li'], help: 'Pakai daftar Markdown: awali tiap baris dengan "- ".' },
  { tags: ['blockquote', 'q'], help: 'Pakai <Kutipan source="…"> … </Kutipan>.' },
];
