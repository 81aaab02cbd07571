import { agenda } from './agenda.ts';
import { berita } from './berita.ts';
import { dataset } from './dataset.ts';
import { galeri } from './galeri.ts';
import { halaman } from './halaman.ts';
import { informasi } from './informasi.ts';
import { kinerja } from './kinerja.ts';
import { klarifikasi } from './klarifikasi.ts';
import { layanan } from './layanan.ts';
import { pengumuman } from './pengumuman.ts';
import { skm } from './skm.ts';

/** Every content type, in the order operators see them. A test fails when a file here is missing from the list. */
export const contentTypes = {
  berita,
  pengumuman,
  agenda,
  layanan,
  skm,
  klarifikasi,
  kinerja,
  informasi,
  dataset,
  galeri,
  halaman,
} as const;

/** Name of a content type, which is also its folder, collection and first URL segment. */
export type TypeName = keyof typeof contentTypes;

/** All names, in order. */
export const typeNames = Object.keys(contentTypes).filter(isTypeName);

/** Tells whether a folder or collection name is a content type. */
export function isTypeName(name: string): name is TypeName {
  return Object.hasOwn(contentTypes, name);
}
