import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../src/guide');

/** Folder of the guide's pictures. */
export const pictureFolder = join(folder, 'gambar');

/** A picture as a task of the guide shows it. */
export interface GuidePicture {
  /** `daftar-berita`, without its extension. */
  readonly name: string;
  readonly description: string;
}

/** What the operators' guide shows and says, over all tasks. */
export interface Guide {
  readonly pictures: readonly GuidePicture[];
  /** What the guide sets in bold: names of what is on the screen, and nothing else. */
  readonly names: readonly string[];
}

/** Reads the guide's Markdown. */
export function readGuide(): Guide {
  const tasks = join(folder, 'tugas');
  const text = readdirSync(tasks)
    .map((file) => readFileSync(join(tasks, file), 'utf8'))
    .join('\n');
  return {
    pictures: [...text.matchAll(/!\[([^\]]*)\]\(\.\.\/gambar\/([\w-]+)\.webp\)/g)].map(
      ([, description = '', name = '']) => ({ name, description }),
    ),
    names: [...new Set([...text.matchAll(/\*\*([^*]+)\*\*/g)].map(([, name = '']) => name))],
  };
}
