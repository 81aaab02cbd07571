import { opdFields } from '@opd/registry';
import { remotePhotosOf } from '../documents/remote-photos.ts';
import { filesUsedIn } from '../documents/used-files.ts';
import { valuesOfFormat } from '../documents/values.ts';
import { defineRule } from '../rule.ts';
import { absentFile } from '../site/absent-file.ts';

/**
 * A photo lies beside the text that shows it: no other folder, no other website, no other kind of file.
 * A photo elsewhere can vanish or change without anybody's consent. Source: design of the content folder.
 */
export const photoFileMissing = defineRule({
  id: 'photo-file-missing',
  severity: 'error',
  summary: 'Berkas foto ada di folder tulisannya.',
  why:
    'Foto yang tidak ada meninggalkan kotak kosong di halaman. Foto di samping tulisannya tidak hilang atau ' +
    'berganti tanpa diketahui.',
  example: {
    bad: '![Petani memanen padi di sawah Desa Mori](../foto/panen.webp)',
    good: '![Petani memanen padi di sawah Desa Mori](./panen.webp)',
  },
  *entry(entry, site) {
    const remote = new Set([...remotePhotosOf(entry)].map(({ line, column }) => `${line}:${column}`));
    for (const { place, path, problem } of filesUsedIn(entry, 'photo-file')) {
      // The matter of `photo-remote`.
      if (remote.has(`${place.line}:${place.column}`)) continue;
      const wrong = problem ?? absentFile(site, { path, home: entry.home });
      if (wrong) yield { ...place, message: wrong.message, help: wrong.help };
    }
  },
  *site(site) {
    const { opdYaml, slug } = site;
    for (const { path, value } of valuesOfFormat(opdFields, opdYaml?.value, 'photo-file')) {
      const wrong = absentFile(site, { path: value, home: slug });
      if (wrong && opdYaml) yield { file: `${slug}/opd.yaml`, ...opdYaml.placeOf(path), ...wrong };
    }
  },
});
