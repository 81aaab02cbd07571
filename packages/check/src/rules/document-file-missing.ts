import { filesUsedIn } from '../documents/used-files.ts';
import { defineRule } from '../rule.ts';
import { absentFile } from '../site/absent-file.ts';

/** A file to download lies beside the text that offers it. Source: design of the content folder. */
export const documentFileMissing = defineRule({
  id: 'document-file-missing',
  severity: 'error',
  summary: 'Berkas unduhan ada di folder tulisannya.',
  why:
    'Tombol unduh tanpa berkas mengecewakan warga. Berkas yang disimpan di samping tulisannya tidak ikut hilang ' +
    'ketika folder lain dirapikan.',
  example: {
    bad: '<Unduhan file="./naskah-lama.pdf" title="Naskah kerja sama" />',
    good: '<Unduhan file="./naskah.pdf" title="Naskah kerja sama" />',
  },
  *entry(entry, site) {
    for (const { place, path, problem } of filesUsedIn(entry, 'document-file')) {
      const wrong = problem ?? absentFile(site, { path, home: entry.home });
      if (wrong) yield { ...place, message: wrong.message, help: wrong.help };
    }
  },
});
