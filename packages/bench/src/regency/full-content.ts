import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { fullEntry } from './full-entry.ts';
import { linkFile } from './link-file.ts';
import { entryText, type RegencySize, siteSlugs } from './regency.ts';
import { type EntryPhotos, type PhotoSource, writeSitusContent } from './situs-content.ts';

/**
 * Writes `content/` of an invented regency whose OPDs publish everything there is: news, announcements, services,
 * documents, data. The same for the same size.
 * @param content the folder `content/`.
 * @param photos of news; no other type has any.
 */
export async function writeFullContent(content: string, size: RegencySize, { photo }: EntryPhotos): Promise<void> {
  await writeSitusContent(content, { ...size, entries: 0 }, { photo });
  const slugs = siteSlugs(size);
  for (const [opd, slug] of slugs.entries())
    for (let index = 0; index < size.entries; index += 1) await writeEntry(join(content, slug), opd, index, photo);
}

async function writeEntry(home: string, opd: number, index: number, photo: PhotoSource): Promise<void> {
  const source = photo(opd + index);
  const name = `utama${source.slice(source.lastIndexOf('.'))}`;
  const { type, id, fields } = fullEntry(opd, index, name);
  const folder = join(home, type, id);
  await mkdir(folder, { recursive: true });
  if (type === 'berita') await linkFile(source, join(folder, name));
  if (type === 'dataset') await writeFile(join(folder, 'data.csv'), 'desa\nSatu\nDua\n');
  const seed = opd * 10_000 + index;
  await writeFile(
    join(folder, 'index.mdx'),
    `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${entryText({ seed })}`,
  );
}
