import { portalSlug } from '@opd/registry';
import { contentTypes } from '@opd/schema';
import type { Site } from './site.ts';

/** A place in the menu. */
export interface NavItem {
  readonly label: string;
  readonly path: string;
  /** Pages of the section, shown at the top of each of them. */
  readonly pages?: readonly NavItem[];
}

const { berita, pengumuman, agenda, klarifikasi, galeri, layanan, skm, kinerja, dataset, informasi } = contentTypes;

const listing = ({ name, label }: { name: string; label: string }): NavItem => ({ label, path: `/${name}/` });

const opdMenu: readonly NavItem[] = [
  { label: 'Profil', path: '/profil/' },
  { ...listing(layanan), pages: [listing(layanan), { label: 'Maklumat', path: '/maklumat/' }, listing(skm)] },
  { label: 'Publikasi', path: '/berita/', pages: [berita, pengumuman, agenda, klarifikasi, galeri].map(listing) },
  listing(informasi),
  listing(kinerja),
  listing(dataset),
  { label: 'Kontak', path: '/kontak/' },
];

const portalMenu: readonly NavItem[] = [
  { label: 'Perangkat Daerah', path: '/opd/' },
  listing(layanan),
  { label: 'Publikasi', path: '/berita/', pages: [berita, pengumuman, agenda, klarifikasi].map(listing) },
  { label: 'Dokumen', path: '/kinerja/', pages: [kinerja, informasi].map(listing) },
  listing(dataset),
  { label: 'Evaluasi', path: '/evaluasi/' },
  { label: 'Kontak', path: '/kontak/' },
];

/** The main menu: real links, two levels at most. */
export function menuOf({ slug }: Pick<Site, 'slug'>): readonly NavItem[] {
  return slug === portalSlug ? portalMenu : opdMenu;
}

/** Tells whether a page belongs to a section of the menu. @param path of the page: `/berita/tahun/2026/`. */
export function isInSection(item: NavItem, path: string): boolean {
  return [item, ...(item.pages ?? [])].some((page) => path.startsWith(page.path));
}
