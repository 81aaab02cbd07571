import { finalTargets, findPoll } from '@opd/registry';
import GithubSlugger from 'github-slugger';
import type { MdastNode } from 'satteri';
import type { EntryDocument } from '../documents/entry-document.ts';
import { nodesOf } from '../documents/nodes.ts';
import { linksOf } from '../links/entry-links.ts';
import { linksToHidden } from '../links/hidden-targets.ts';
import { answers, nearestPage } from '../links/site-pages.ts';
import { entryPageIds } from '../links/site-routes.ts';
import { unsafeScheme } from '../links/unsafe-scheme.ts';
import { defineRule } from '../rule.ts';
import type { SiteContent } from '../site/site-content.ts';

/**
 * A link within the site leads to a page, a file or a heading that exists, and is shown as long as the link.
 * Source: the routes of the theme; `github-slugger`, with which Astro names headings.
 */
export const linkBroken = defineRule({
  id: 'link-broken',
  severity: 'error',
  summary: 'Tautan di dalam situs menuju halaman yang ada.',
  why: 'Tautan yang putus membuat warga berhenti di halaman kesalahan dan tidak menemukan layanan yang dicari.',
  example: {
    bad: '[Syarat layanan](/layanan-kami/)',
    good: '[Daftar layanan](/layanan/)',
  },
  *entry(entry, site) {
    for (const { url, from, line, column } of linksOf(entry)) {
      // A photo is the matter of `photo-file-missing`; fields and attributes take full addresses only.
      if (from !== 'text') continue;
      const problem = problemOf(url, entry, site);
      if (problem) yield { line, column, ...problem };
    }
  },
  site: linksToHidden,
});

/** Any origin: only what comes after it is looked at. */
const origin = 'https://situs.invalid';

function problemOf(url: string, entry: EntryDocument, site: SiteContent) {
  if (/^(?:[a-z][a-z0-9+.-]{0,20}:|\/\/)/i.test(url) || unsafeScheme(url) !== undefined) return undefined;
  const own = `/${entry.type.name}/${entry.folder}`;
  const target = URL.parse(url, `${origin}${own}/`);
  if (target?.origin !== origin) return undefined;
  const address = decoded(target.pathname);
  const path = address.replace(/\/$/, '');
  if (!answers(site, path)) return missing(url, path, site);
  if (!address.endsWith('/') && !/\.[a-z0-9]{1,8}$|\/baca\/\d+$/.test(path))
    return {
      message: `Tautan "${url}" belum diakhiri dengan garis miring.`,
      help: `Tulis: ${path}/${target.search}${target.hash}`,
    };
  if (path !== own || target.hash === '' || target.hash === '#') return undefined;
  // The poll about this entry stands on its page.
  const isAsked = findPoll(site.polls.value?.polls ?? [], `${entry.type.name}/${entry.folder}`) !== undefined;
  if (target.hash === '#jajak' && isAsked) return undefined;
  return unknownHeading(decoded(target.hash.slice(1)), entry.tree);
}

function missing(url: string, path: string, site: SiteContent) {
  const moved = site.redirects.value && finalTargets(site.redirects.value.moved).get(path);
  if (moved !== undefined)
    return { message: `Tautan "${url}" memakai alamat lama.`, help: `Halaman itu pindah. Tulis: ${moved}` };
  const nearest = nearestPage(site, path);
  const advice =
    nearest === undefined ? 'Buka halaman yang dimaksud di situs ini dan salin' : `Maksudnya ${nearest}? Salin`;
  return {
    message: `Tautan "${url}" menuju halaman yang tidak ada di situs ini.`,
    help: `${advice} alamatnya sesudah nama situs. Contoh: /layanan/ atau /halaman/pengaduan/. Untuk situs lain tulis lengkap dengan https://`,
  };
}

function unknownHeading(id: string, tree: MdastNode) {
  const slugger = new GithubSlugger();
  const ids = [...nodesOf(tree)].flatMap((node) => (node.type === 'heading' ? [slugger.slug(textOf(node))] : []));
  if (ids.includes(id) || entryPageIds.includes(id) || /^user-content-fn/.test(id)) return undefined;
  const list =
    ids.length > 0
      ? `Yang ada: ${ids
          .slice(0, 8)
          .map((one) => `#${one}`)
          .join(', ')}.`
      : 'Tulisan ini belum punya judul bagian.';
  return {
    message: `Tautan "#${id}" menuju judul bagian yang tidak ada di tulisan ini.`,
    help: `${list} Contoh: judul "## Syarat daftar" menjadi #syarat-daftar`,
  };
}

function textOf(heading: MdastNode): string {
  return [...nodesOf(heading)]
    .map((node) => (node.type === 'text' || node.type === 'inlineCode' ? node.value : ''))
    .join('');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
