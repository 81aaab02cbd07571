import type { MarkdownInstance } from 'astro';

/** One task of the operators' guide. */
export interface GuideTask {
  readonly slug: string;
  readonly title: string;
  /** One sentence under the title. */
  readonly summary: string;
  readonly Content: MarkdownInstance<Frontmatter>['Content'];
}

interface Frontmatter {
  readonly title: string;
  readonly summary: string;
}

const files = import.meta.glob<MarkdownInstance<Frontmatter>>('./tugas/*.md', { eager: true });

/** All tasks, in the order of their file names: `1-menerbitkan-berita.md`. */
export const guideTasks: readonly GuideTask[] = Object.entries(files)
  .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
  .map(([path, { frontmatter, Content }]) => ({
    slug: path.replace(/^.*\/\d+-|\.md$/g, ''),
    title: frontmatter.title,
    summary: frontmatter.summary,
    Content,
  }));
