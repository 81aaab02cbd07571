import { contentTypes, lifeOf } from '@opd/schema';
import type { SiteContent } from '../site/site-content.ts';
import { judgeRedirects, type LivingPages, type RedirectMistake, type RedirectProblem } from './judge-redirects.ts';
import { answers } from './site-pages.ts';

/** The pages of a site for `judgeRedirects`: drafts do not answer, and numbers of old news have their owners. */
export function livingPages(site: Pick<SiteContent, 'slug' | 'files' | 'entries' | 'polls'>): LivingPages {
  const drafts = new Set<string>();
  const taken = new Map<string, string>();
  for (const entry of site.entries) {
    if (!/^(?:draft|legacyId):/m.test(entry.text)) continue;
    const { value } = entry.frontmatter;
    if (lifeOf(value)?.draft) drafts.add(`/${entry.type}/${entry.folder}`);
    const id = typeof value === 'object' && value !== null && 'legacyId' in value ? value.legacyId : undefined;
    if (entry.type !== contentTypes.berita.name || typeof id !== 'number') continue;
    for (const path of [`/berita/baca/${id}`, `/index.php/berita/baca/${id}`]) taken.set(path, `content/${entry.path}`);
  }
  return {
    taken,
    answers: (path) => {
      const home = path.split('/').slice(0, 3).join('/');
      // The routes know no numbers: an old one answers only when news has it.
      if (/^(?:\/index\.php)?\/berita\/baca\/\d+$/.test(path)) return taken.has(path);
      return !drafts.has(home) && answers(site, path);
    },
  };
}

const judged = new WeakMap<SiteContent, readonly RedirectProblem[]>();

/** What is wrong of one kind with the old addresses of a site, at its place in `redirects.yaml`. Judged once. */
export function* redirectRemarks(site: SiteContent, mistake: RedirectMistake) {
  const { redirects, redirectsYaml, slug } = site;
  if (!redirects.value || !redirectsYaml) return;
  const problems = judged.get(site) ?? judgeRedirects(redirects.value, livingPages(site));
  judged.set(site, problems);
  for (const { list, index, message, help, ...problem } of problems) {
    if (problem.mistake !== mistake) continue;
    const field = mistake === 'clash' ? 'from' : 'to';
    yield { file: `${slug}/redirects.yaml`, ...redirectsYaml.placeOf([list, index, field]), message, help };
  }
}
