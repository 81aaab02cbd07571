import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { regencyFile } from '@opd/testing/regency-file';
import { linkFile } from './link-file.ts';
import { entriesOf, entryText, type RegencyEntry, type RegencySize, scene, siteSlugs } from './regency.ts';

/** Gives the file of a photo, which is linked into the entry. @param number of the photo: the same gives the same. */
export type PhotoSource = (number: number) => string;

/** Which photos an entry gets. */
export interface EntryPhotos {
  readonly photo: PhotoSource;
  /** Number of one more photo for the text of an entry. */
  readonly inText?: (entry: RegencyEntry) => number;
}

const regency = regencyFile({ shortName: 'Ukur', tagline: 'Isi buatan untuk mengukur kecepatan.' });

const complaintPage = `---
title: Cara menyampaikan pengaduan
summary: Halaman buatan yang dituju semua tautan pengaduan.
section: bantuan
unit: Bidang Pengukuran
published: 2026-01-05
example: true
---

Datanglah ke loket pada hari kerja.
`;

/**
 * Writes `content/` of an invented regency, the same for the same size, as Situs OPD keeps it.
 * @param content the folder `content/`.
 */
export async function writeSitusContent(content: string, size: RegencySize, photos: EntryPhotos): Promise<void> {
  await mkdir(content, { recursive: true });
  await writeFile(join(content, 'kabupaten.yaml'), regency);
  const slugs = siteSlugs(size);
  for (const [index, slug] of slugs.entries())
    await writeOpd(content, slug, `name: Dinas Ukur ${index}\nabbreviation: DU${index}\nkind: dinas\n`);
  await writeOpd(
    content,
    'portal',
    `name: Portal Kabupaten Ukur\nabbreviation: Portal\nkind: portal\nparent: ${slugs[0]}\n`,
  );
  for (const slug of slugs) {
    await mkdir(join(content, slug, 'halaman/pengaduan'), { recursive: true });
    await writeFile(join(content, slug, 'halaman/pengaduan/index.mdx'), complaintPage);
  }
  for (const entry of entriesOf(size)) await writeSitusEntry(content, entry, photos);
}

/** Writes one news item and links its photos beside it. */
export async function writeSitusEntry(content: string, entry: RegencyEntry, photos: EntryPhotos): Promise<void> {
  const home = join(content, entry.site, 'berita', entry.id);
  await mkdir(home, { recursive: true });
  const cover = photos.photo(entry.seed);
  const inText = photos.inText?.(entry);
  const extension = cover.slice(cover.lastIndexOf('.'));
  await linkFile(cover, join(home, `utama${extension}`));
  if (inText !== undefined) await linkFile(photos.photo(inText), join(home, `kedua${extension}`));
  const second =
    inText === undefined
      ? undefined
      : `![${scene(inText)} sore hari](./kedua${extension} "Kegiatan nomor ${entry.seed}")`;
  await writeFile(
    join(home, 'index.mdx'),
    `---
title: ${entry.title}
summary: ${entry.summary}
topics: [${entry.topic}]
author: Tim Ukur
unit: Bidang Pengukuran
published: ${entry.published}
example: true
cover:
  src: ./utama${extension}
  alt: ${entry.alt}
  kind: hasil
---

${entryText(entry, second)}`,
  );
}

async function writeOpd(content: string, slug: string, profile: string): Promise<void> {
  const folder = join(content, slug);
  const subdomain = slug === 'portal' ? 'www' : slug;
  await mkdir(folder, { recursive: true });
  const manifest = { name: `@content/${slug}`, version: '0.0.0', private: true };
  await writeFile(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  await writeFile(join(folder, 'operators.yaml'), 'operators: []\n');
  await writeFile(join(folder, 'opd.yaml'), `${profile}status: confirmed\nsubdomain: ${subdomain}\n`);
}
