import { filesUsedIn } from '../documents/used-files.ts';
import { defineRule } from '../rule.ts';
import { absentFile } from '../site/absent-file.ts';

/** A file to download lies beside the text that offers it. Source: design of the content folder. */
export const documentFileMissing = defineRule({
  id: 'document-file-missing',
  severity: 'error',
  summary: 'Berkas unduhan ada di folder tulisannya.',
  *entry(entry, site) {
    for (const { place, path, problem } of filesUsedIn(entry, 'document-file')) {
      const wrong = problem ?? absentFile(site, { path, home: entry.home });
      if (wrong) yield { ...place, message: wrong.message, help: wrong.help };
    }
  },
});
