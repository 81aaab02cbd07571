import { evaluation } from 'virtual:opd/evaluation';
import { polls } from 'virtual:opd/polls';
import { site } from 'virtual:opd/site';
import { pollPath, portalSlug } from '@opd/registry';
import { lifeEvents, type TypeName, typeNames } from '@opd/schema';
import { entriesOf } from '../entries.ts';
import type { Entry } from '../entry.ts';
import type { SitemapPage } from '../feeds/sitemap.ts';
import { lastChange } from '../format/last-change.ts';
import { menuOf } from '../navigation.ts';
import { isShownPoll, pollTitle } from '../polls.ts';

/** A page with its name. */
export interface SitePage extends SitemapPage {
  readonly title: string;
}

/** Pages that belong together. */
export interface PageGroup {
  readonly title: string;
  readonly path: string;
  readonly pages: readonly SitePage[];
}

const helpPages: readonly SitePage[] = [
  { title: 'Kontak dan pengaduan', path: '/kontak/' },
  { title: 'Peta situs', path: '/peta-situs/' },
  { title: 'Pernyataan aksesibilitas', path: '/aksesibilitas/' },
  { title: 'Kebijakan privasi', path: '/privasi/' },
];

/** Every page of the site that people look for, in the order of the menu. */
export async function sitePages(): Promise<PageGroup[]> {
  const isPortal = site.slug === portalSlug;
  const items = menuOf(site).flatMap((item) => item.pages ?? [item]);
  const groups = await Promise.all(
    items
      .filter(({ path }) => path !== '/kontak/')
      .map(async ({ label, path }) => {
        const type = typeNames.find((name) => path === `/${name}/`);
        const entries = type === undefined || isPortal ? [] : await entriesOf(type);
        const own: SitePage = { title: label, path, lastChange: newest(entries) };
        return { title: label, path, pages: [own, ...(await extraPages(path)), ...entries.map(toPage)] };
      }),
  );
  const home: PageGroup = { title: 'Beranda', path: '/', pages: [{ title: 'Beranda', path: '/' }] };
  return [
    home,
    ...groups,
    { title: 'Bantuan', path: '/kontak/', pages: [...helpPages, ...pollPages(), ...(await standing('bantuan'))] },
  ];
}

const informationPages: readonly SitePage[] = [
  { title: 'Cara memperoleh informasi', path: '/informasi/permohonan/' },
  { title: 'Formulir permohonan informasi', path: '/informasi/formulir-permohonan/' },
  { title: 'Formulir keberatan', path: '/informasi/formulir-keberatan/' },
  { title: 'Laporan layanan informasi', path: '/informasi/laporan/' },
];

type Section = Entry<'halaman'>['data']['section'];

/** Pages of a menu item that are no entries of its own type. */
async function extraPages(path: string): Promise<SitePage[]> {
  if (path === '/profil/') return standing('profil');
  if (path === '/layanan/') return site.slug === portalSlug ? lifeEventPages() : standing('layanan');
  if (path === '/evaluasi/') return evaluationPages();
  if (path !== '/informasi/' || site.slug === portalSlug) return [];
  return [...informationPages, ...(await standing('informasi'))];
}

/** The portal's pages of services for what happens in a life. */
async function lifeEventPages(): Promise<SitePage[]> {
  const services = await entriesOf('layanan');
  return lifeEvents
    .filter(({ value }) => services.some(({ data }) => data.lifeEvents.includes(value)))
    .map(({ value, label }) => ({ title: `Layanan: ${label}`, path: `/layanan/peristiwa/${value}/` }));
}

/** The page of each OPD's evaluation, by name. */
function evaluationPages(): SitePage[] {
  const collator = new Intl.Collator('id');
  return (evaluation?.opds ?? [])
    .map(({ slug, name }) => ({ title: `Evaluasi ${name}`, path: `/evaluasi/${slug}/` }))
    .sort((a, b) => collator.compare(a.title, b.title));
}

/** The pages of polls that belong to no article. */
function pollPages(): SitePage[] {
  return polls
    .filter((poll) => poll.article === undefined && isShownPoll(site, poll))
    .map((poll) => ({ title: pollTitle, path: pollPath(poll), lastChange: poll.snapshot?.until }));
}

/** Standing pages (`halaman`) of a section, in their own order. */
export async function pagesOfSection(section: Section): Promise<Entry<'halaman'>[]> {
  const pages = (await entriesOf('halaman')).filter(({ data }) => data.section === section);
  return pages.sort(
    (a, b) => (a.data.order ?? 999) - (b.data.order ?? 999) || a.data.title.localeCompare(b.data.title),
  );
}

async function standing(section: Section): Promise<SitePage[]> {
  return (await pagesOfSection(section)).map(toPage);
}

function toPage(entry: Entry<TypeName>): SitePage {
  return { title: entry.data.title, path: entry.path, lastChange: lastChange(entry) };
}

function newest(entries: readonly Entry[]): string | undefined {
  return entries.map(lastChange).sort().at(-1);
}
