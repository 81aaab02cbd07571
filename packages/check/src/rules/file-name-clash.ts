import { startOf } from '../asset-rule.ts';
import { defineRule } from '../rule.ts';

/**
 * `Foto.jpg` and `foto.jpg` are two files on the server and one on Windows and macOS, where the second replaces the
 * first; folders too, and letters that look the same but are stored in two ways. Source: Unicode UAX #15; `core.ignorecase` of Git.
 */
export const fileNameClash = defineRule({
  id: 'file-name-clash',
  severity: 'error',
  summary: 'Tidak ada dua nama yang hanya berbeda huruf besar dan kecil.',
  why: 'Di Windows dan macOS kedua nama itu menjadi satu berkas. Foto yang satu menimpa foto yang lain.',
  example: {
    bad: 'berita/2026-04-15-panen/Sawah.jpg\nberita/2026-04-15-panen/sawah.jpg',
    good: 'berita/2026-04-15-panen/sawah.jpg\nberita/2026-04-15-panen/sawah-2.jpg',
  },
  *site({ files }) {
    const owners = new Map<string, string>();
    const told = new Set<string>();
    for (const path of files) {
      for (const place of placesOf(path)) {
        const key = foldedName(place);
        const owner = owners.get(key) ?? place;
        owners.set(key, owner);
        if (owner === place) continue;
        if (told.has(place)) break;
        told.add(place);
        const message = `Nama "${lastOf(place)}" sama dengan "${lastOf(owner)}" kecuali huruf besar dan kecilnya.`;
        const help = `Ganti nama salah satunya; di Windows keduanya menjadi satu. Contoh: ${renamed(place)}`;
        yield { ...startOf(path), message, help };
        break;
      }
    }
  },
});

/** A path's folders from the outermost, then the path. */
function placesOf(path: string): string[] {
  const parts = path.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** Names that are one on Windows and macOS become equal. */
export function foldedName(name: string): string {
  return name.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}

function lastOf(place: string): string {
  return place.slice(place.lastIndexOf('/') + 1);
}

function renamed(place: string): string {
  const name = lastOf(place).toLowerCase();
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? `${name}-2` : `${name.slice(0, dot)}-2${name.slice(dot)}`;
}
