import { isShown, type Life, lifeOf, startOf } from '@opd/schema';
import type { FileRemark } from '../finding.ts';
import type { EntrySource } from '../site/entry-source.ts';
import type { SiteContent } from '../site/site-content.ts';

/**
 * Links to entries of the same site that are not shown for as long as the entry that links to them. What is found does
 * not grow with time: no site stops being built because an entry has ended.
 */
export function* linksToHidden({ entries, today }: Pick<SiteContent, 'entries' | 'today'>): Generator<FileRemark> {
  for (const target of entries.filter((entry) => mayBeHidden(entry, today))) {
    const life = lifeOf(target.frontmatter.value);
    if (life === undefined) continue;
    const address = `/${target.type}/${target.folder}/`;
    for (const entry of entries.filter(({ text }) => text.includes(address))) {
      const own = lifeOf(entry.frontmatter.value);
      const problem = own === undefined || own.draft || entry === target ? undefined : problemOf(own, life, today);
      if (!problem) continue;
      for (const place of placesOf(entry, address)) {
        const message = `Tautan menuju ${address}, ${problem.message}`;
        yield { file: entry.path, ...place, message, help: problem.help };
      }
    }
  }
}

/** Most entries are shown for good and need not be taken apart. */
function mayBeHidden({ text }: EntrySource, today: string): boolean {
  return /^(?:draft|publishAt|until):/m.test(text) || (/^published: *["']?([\d-]+)/m.exec(text)?.[1] ?? '') > today;
}

function problemOf(own: Life, target: Life, today: string): { message: string; help: string } | undefined {
  if (target.draft)
    return {
      message: 'yang masih draf dan tidak terbit.',
      help: 'Terbitkan dulu tulisan itu (hapus draft: true), atau hapus tautannya.',
    };
  // The end of the day, for which the content is judged: what comes at an hour of today is no mistake.
  const start = startOf(target);
  if (start > startOf(own) && !isShown({ ...target, until: undefined }, `${today}T23:59`))
    return {
      message: `yang baru tampil ${showMoment(start)}.`,
      help: 'Terbitkan tulisan ini bersamaan dengan yang ditautkan, atau hapus tautannya.',
    };
  if (target.until !== undefined && (own.until === undefined || own.until > target.until))
    return {
      message: `yang hanya tampil sampai ${showMoment(target.until)}; tulisan ini tampil lebih lama.`,
      help: 'Hapus tautannya, atau samakan isian until pada kedua tulisan.',
    };
  return undefined;
}

function showMoment(moment: string): string {
  const [day = '', time = ''] = moment.split('T');
  return `${day} pukul ${time.replace(':', '.')}`;
}

function placesOf({ text }: EntrySource, address: string): { line: number; column: number }[] {
  const pattern = new RegExp(`(?<=[("' :])${address.replaceAll('.', '\\.')}`);
  return text.split('\n').flatMap((line, index) => {
    const column = line.search(pattern) + 1;
    return column === 0 ? [] : [{ line: index + 1, column }];
  });
}
