import { componentsIn } from '../documents/element-problems.ts';
import { placeOf } from '../documents/nodes.ts';
import { ruledFormatOf } from '../documents/values.ts';
import { defineRule } from '../rule.ts';

/** A component gets the attributes it needs and no others. Source: `packages/schema/src/components.ts`. */
export const componentAttributeInvalid = defineRule({
  id: 'component-attribute-invalid',
  severity: 'error',
  summary: 'Atribut komponen lengkap dan benar.',
  why:
    'Tanpa isian yang lengkap, tombol atau tabel tampil kosong. Warga tidak tahu berkas apa yang akan diunduh ' +
    'atau apa isi tabelnya.',
  example: {
    bad: '<Tabel file="./hasil.csv" />',
    good: '<Tabel file="./hasil.csv" caption="Hasil panen tiap desa" />',
  },
  *entry(entry) {
    for (const { component, element, attributes, problems } of componentsIn(entry)) {
      for (const problem of problems) {
        if (ruledFormatOf(component.attributes, problem, attributes)) continue;
        const message = `<${component.name}>: ${problem.message}`;
        const help = `${problem.help} Contoh: ${component.example.replace(/\s+/g, ' ')}`;
        yield { ...placeOf(element), message, help };
      }
    }
  },
});
