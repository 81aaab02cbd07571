import { components } from '@opd/schema';
import { componentNamed } from '../documents/element-problems.ts';
import { isElement, nodesOf, placeOf } from '../documents/nodes.ts';
import { defineRule } from '../rule.ts';

/** Only the listed components may stand in a text. Source: `packages/schema/src/components.ts`. */
export const componentUnknown = defineRule({
  id: 'component-unknown',
  severity: 'error',
  summary: 'Hanya komponen yang tersedia yang dipakai.',
  why:
    'Komponen yang tidak dikenal tidak dapat ditampilkan, sehingga pembuatan situs berhenti dan warga tidak ' +
    'mendapat informasi terbaru.',
  example: {
    bad: '<Download file="./naskah.pdf" title="Naskah kerja sama" />',
    good: '<Unduhan file="./naskah.pdf" title="Naskah kerja sama" />',
  },
  *entry({ tree }) {
    for (const node of nodesOf(tree)) {
      if (!isElement(node) || componentNamed(node.name)) continue;
      const name = node.name ?? '';
      const meant = components.find((component) => component.name.toLowerCase() === name.toLowerCase());
      // A tag in small letters is HTML, the matter of `html-raw`, unless it is a component misspelt.
      if (!meant && /^\p{Ll}/u.test(name)) continue;
      const available = components.map((component) => component.name).join(', ');
      const help = meant
        ? `Huruf besar dan kecil harus sama. Contoh: ${oneLine(meant.example)}`
        : `Komponen yang ada: ${available}.`;
      yield { ...placeOf(node), message: `Komponen <${name}> tidak ada.`, help };
    }
  },
});

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
