import { type AssetRemark, defineAssetRule } from '../asset-rule.ts';
import type { Asset } from '../assets/asset.ts';
import { type AssetKind, kindNames } from '../assets/asset-kind.ts';
import { extensionOf, isDocumentName } from '../assets/extension.ts';
import { mostTextBytes } from '../assets/limits.ts';

/**
 * The bytes of a document are what its extension says: a web page or a program under another name is a way in for
 * attackers, and a table that is none cannot be opened. Source: CWE-434; https://mimesniff.spec.whatwg.org/
 */
export const fileTypeMismatch = defineAssetRule({
  id: 'file-type-mismatch',
  severity: 'error',
  summary: 'Isi berkas unduhan sesuai dengan akhiran namanya.',
  why:
    'Berkas yang isinya bukan seperti namanya tidak dapat dibuka warga. Penyusup juga memakainya untuk ' +
    'memasukkan halaman palsu (CWE-434).',
  example: {
    bad: 'data-pasar.csv yang isinya sebenarnya berkas Excel',
    good: 'data-pasar.xlsx, atau simpan ulang dari Excel sebagai CSV',
  },
  asset(asset) {
    if (!isDocumentName(asset.name) || asset.kind === 'empty') return undefined;
    const extension = extensionOf(asset.name);
    const expected = textExtensions.has(extension) ? 'text' : extension;
    if (asset.kind !== expected) return wrongKind(asset, extension);
    if (extension === 'json' || extension === 'geojson') return wrongJson(asset, extension);
    return undefined;
  },
});

const textExtensions: ReadonlySet<string> = new Set(['csv', 'txt', 'json', 'geojson']);
const attacks: readonly AssetKind[] = ['html', 'script', 'executable', 'svg'];

function wrongKind({ name, kind }: Asset, extension: string): AssetRemark {
  const message = `Berkas "${name}" berakhiran .${extension}, tetapi isinya ${kindNames[kind]}.`;
  if (attacks.includes(kind)) {
    return { message, help: 'Hapus berkas ini dan tanyakan asalnya; laporkan kepada Dinas Kominfo bila bukan Anda.' };
  }
  return {
    message,
    help: `Buka berkas aslinya dan simpan ulang sebagai ${extension}. Contoh: renja-2026.${extension}`,
  };
}

/** A longer file than is kept cannot be judged here. */
function wrongJson({ name, size, text }: Asset, extension: string): AssetRemark | undefined {
  if (text === undefined || size > mostTextBytes) return undefined;
  const help = 'Ekspor ulang dari aplikasi asalnya. Contoh isi: { "type": "FeatureCollection", "features": [] }';
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    if (extension === 'json' || (typeof value === 'object' && value !== null && 'type' in value)) return undefined;
    return { message: `Berkas "${name}" adalah JSON, tetapi bukan peta GeoJSON.`, help };
  } catch {
    return { message: `Berkas "${name}" bukan JSON yang benar.`, help };
  }
}
