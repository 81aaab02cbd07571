import { isElement, nodesOf, placeOf } from '../documents/nodes.ts';
import { defineRule } from '../rule.ts';

/**
 * Operators never write code: `{…}`, `import` and `export` would run while the site is built.
 * Source: https://mdxjs.com/docs/what-is-mdx/#expressions and #esm
 */
export const mdxExpression = defineRule({
  id: 'mdx-expression',
  severity: 'error',
  summary: 'Tulisan tidak memuat kode program.',
  why:
    'Teks di antara kurung kurawal dibaca sebagai kode program saat situs dibuat. Kode yang salah menghentikan ' +
    'situs, dan kode orang lain dapat menyusupinya.',
  example: {
    bad: 'Biayanya {gratis}.',
    good: 'Biayanya (gratis).',
  },
  *entry({ tree }) {
    for (const node of nodesOf(tree)) {
      if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
        const help = 'Ganti dengan tanda kurung ( ), atau tulis \\{ bila tanda itu memang perlu tampil.';
        yield { ...placeOf(node), message: `"{${shorten(node.value)}}" dibaca sebagai kode program.`, help };
      } else if (node.type === 'mdxjsEsm') {
        const help = 'Hapus baris ini. Bila itu memang kalimat, jangan mulai baris dengan kata import atau export.';
        yield { ...placeOf(node), message: `"${shorten(node.value)}" dibaca sebagai kode program.`, help };
      } else if (isElement(node)) {
        for (const attribute of node.attributes) {
          if (attribute.type === 'mdxJsxAttribute' && (typeof attribute.value === 'string' || attribute.value == null))
            continue;
          const name = attribute.type === 'mdxJsxAttribute' ? `${attribute.name}={…}` : `{${shorten(attribute.value)}}`;
          const help = 'Tulis nilainya sebagai teks di antara tanda kutip. Contoh: title="Formulir permohonan"';
          yield { ...placeOf(node), message: `Atribut ${name} pada <${node.name ?? ''}> berisi kode program.`, help };
        }
      }
    }
  },
});

function shorten(code: string): string {
  const line = code.replace(/\s+/g, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
