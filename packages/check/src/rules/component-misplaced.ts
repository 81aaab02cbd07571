import { type Component, components } from '@opd/schema';
import type { MdastNode } from 'satteri';
import { componentsIn } from '../documents/element-problems.ts';
import { type ElementNode, nodesOf, placeOf } from '../documents/nodes.ts';
import { defineRule } from '../rule.ts';

/**
 * A component stands on lines of its own, since a figure or a table may not stand in a paragraph, and
 * holds only what it can show. Source: HTML, content model of `p`;
 * `packages/schema/src/components.ts` for the children.
 */
export const componentMisplaced = defineRule({
  id: 'component-misplaced',
  severity: 'error',
  summary: 'Komponen berdiri di baris sendiri dan berisi yang dapat ditampilkannya.',
  why:
    'Gambar, tabel, dan tombol unduh tidak dapat berdiri di tengah kalimat (standar HTML). Susunan halaman ' +
    'menjadi rusak, juga bagi warga yang memakai pembaca layar.',
  example: {
    bad: 'Naskahnya ada di <Unduhan file="./naskah.pdf" title="Naskah kerja sama" /> ini.',
    good: 'Naskahnya dapat diunduh.\n\n<Unduhan file="./naskah.pdf" title="Naskah kerja sama" />',
  },
  *entry(entry) {
    for (const { component, element } of componentsIn(entry)) {
      const wrong = isInLine(element) ? inLine(component) : wrongChildren(component, element);
      if (wrong) yield { ...placeOf(element), ...wrong };
    }
  },
});

function isInLine(element: ElementNode): boolean {
  return element.type === 'mdxJsxTextElement';
}

function inLine({ name, example }: Component) {
  return {
    message: `Komponen <${name}> berada di tengah kalimat.`,
    help: `Taruh di baris sendiri dengan baris kosong di atas dan di bawahnya. Contoh: ${example.replace(/\s+/g, ' ')}`,
  };
}

function wrongChildren({ name, children, example }: Component, element: ElementNode) {
  const inside = element.children.filter((child) => !isBlank(child));
  const help = `Contoh: ${example.replace(/\s+/g, ' ')}`;
  if (children === 'none' && inside.length > 0) return { message: `Komponen <${name}> tidak dapat berisi teks.`, help };
  if (children === 'text' && inside.length === 0) return { message: `Komponen <${name}> masih kosong.`, help };
  if (children === 'photos' && !(inside.length > 0 && inside.every(holdsOnlyPhotos)))
    return { message: `Komponen <${name}> hanya dapat berisi foto, paling sedikit satu.`, help };
  return undefined;
}

const photoComponent = components.find(({ attributes }) => attributes.src?.format === 'photo-file')?.name;

function holdsOnlyPhotos(node: MdastNode): boolean {
  if (node.type === 'paragraph') return node.children.every((child) => isBlank(child) || holdsOnlyPhotos(child));
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') return node.name === photoComponent;
  return node.type === 'image' || node.type === 'imageReference';
}

function isBlank(node: MdastNode): boolean {
  return [...nodesOf(node)].every(
    (inner) => inner.type === 'break' || (inner.type === 'text' && inner.value.trim() === ''),
  );
}
