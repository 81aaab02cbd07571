import type { Opd } from '@opd/registry';
import type { FoundAs } from './found-as.ts';
import type { SearchDocument } from './search-document.ts';

/** What kind of pages tell who an office is and how to reach it. */
export const officeKind = 'Kantor';

/** The pages of an office that are made from `opd.yaml`: its profile and its contacts. */
export function opdDocuments(opd: Opd): SearchDocument[] {
  const { name, abbreviation, slug, formerNames, tagline = '', duty, functions, structure, officials, example } = opd;
  const foundAs: FoundAs = { kind: officeKind, example, owner: { slug, name } };
  const units = structure.map((unit) => [unit.name, unit.task].filter(Boolean).join(': '));
  const holders = officials.map((official) => [official.position, official.name].filter(Boolean).join(': '));
  return [
    {
      path: '/profil/',
      title: abbreviation === name ? name : `${name} (${abbreviation})`,
      summary: tagline,
      words: [
        ...formerNames.map((former) => `Dahulu ${former.name}.`),
        ...(duty ? [duty] : []),
        ...functions.map(({ text }) => text),
        ...units,
        ...holders,
      ],
      foundAs,
    },
    {
      path: '/kontak/',
      title: `Kontak ${name}`,
      summary: `Alamat, telepon, surel, jam layanan, dan pengaduan ${name} (${abbreviation}).`,
      words: [
        ...(opd.address ? [`Alamat: ${opd.address}`] : []),
        ...(opd.phone ? [`Telepon: ${opd.phone}`] : []),
        ...(opd.email ? [`Surel: ${opd.email}`] : []),
        ...opd.hours.map(({ days, time }) => `Jam layanan: ${days} ${time}`),
        ...opd.links.map(({ label }) => label),
      ],
      foundAs,
    },
  ];
}
