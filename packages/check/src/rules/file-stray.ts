import { isTypeName, typeNames } from '@opd/schema';
import { type AssetRemark, startOf } from '../asset-rule.ts';
import { isPhotoName } from '../assets/extension.ts';
import { defineRule } from '../rule.ts';
import { registryFiles } from '../site/site-content.ts';

/**
 * A file lies where an entry can use it: in the entry's own folder, or, for portraits, beside `opd.yaml`. Elsewhere
 * nobody sees it and nobody misses it. A folder that has no `index.mdx`, and an entry in a folder that is no type, are
 * the matter of `entry-folder-name`. Source: design of the content folder.
 */
export const fileStray = defineRule({
  id: 'file-stray',
  severity: 'error',
  summary: 'Setiap berkas berada di folder tulisan yang memakainya.',
  why:
    'Berkas di luar folder tulisan tidak tampil di halaman mana pun. Warga tidak melihatnya dan tidak ada yang ' +
    'ingat menghapusnya.',
  example: {
    bad: 'berita/sawah.jpg',
    good: 'berita/2026-04-15-panen/sawah.jpg',
  },
  *site({ slug, files }) {
    for (const path of files) {
      const wrong = strayFile(path, slug, files);
      if (wrong) yield { ...startOf(path), ...wrong };
    }
  },
});

function strayFile(path: string, slug: string, files: ReadonlySet<string>): AssetRemark | undefined {
  const [, type = '', folder, name, ...deeper] = path.split('/');
  const file = path.slice(path.lastIndexOf('/') + 1);
  if (folder === undefined) {
    if (registryFiles.includes(type) || isPhotoName(type)) return undefined;
    return stray(file, `langsung di folder content/${slug}`, 'berita/2026-04-15-panen-raya/');
  }
  if (!isTypeName(type)) {
    const isEntry = /\.mdx?$/i.test(file);
    const hasEntry = files.has(`${slug}/${type}/${folder}/index.mdx`);
    if (isEntry || hasEntry) return undefined;
    const types = typeNames.join(', ');
    const message = `Berkas "${file}" berada di folder "${type}", yang bukan jenis isi.`;
    return { message, help: `Pindahkan ke folder tulisan di salah satu folder ini: ${types}.` };
  }
  if (name === undefined) {
    return /\.mdx?$/i.test(file) ? undefined : stray(file, `langsung di folder "${type}"`, `${type}/judul-singkat/`);
  }
  return deeper.length === 0 ? undefined : stray(file, `di folder "${name}" di dalam tulisan`, `${type}/${folder}/`);
}

function stray(file: string, where: string, example: string): AssetRemark {
  return {
    message: `Berkas "${file}" berada ${where}, sehingga tidak dapat dipakai.`,
    help: `Pindahkan ke folder tulisan yang memakainya, di samping index.mdx, atau hapus. Contoh: ${example}${file}`,
  };
}
