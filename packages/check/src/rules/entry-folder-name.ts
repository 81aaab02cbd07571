import { contentTypes, isCalendarDate, isTypeName, typeNames } from '@opd/schema';
import type { FileRemark } from '../finding.ts';
import { defineRule } from '../rule.ts';

/**
 * `<opd>/<type>/<folder>/index.mdx`: the folder is the address of the page and never changes, so it is
 * checked before the first publication. Anything elsewhere would silently not be published.
 * Source: design of the content folder.
 */
export const entryFolderName = defineRule({
  id: 'entry-folder-name',
  severity: 'error',
  summary: 'Tulisan berada di folder yang namanya benar.',
  why:
    'Nama folder menjadi alamat halaman dan tidak berubah lagi. Tulisan di folder yang salah namanya tidak ' +
    'terbit, tanpa ada yang menyadarinya.',
  example: {
    bad: 'berita/Panen Raya/index.mdx',
    good: 'berita/2026-04-15-panen-raya/index.mdx',
  },
  *site({ slug, files }) {
    const folders = new Map<string, string[]>();
    for (const path of files) {
      const [, type = '', folder, ...rest] = path.split('/');
      if (folder === undefined) continue;
      if (rest.length === 0 && isTypeName(type) && /\.mdx?$/i.test(folder)) yield strayFile(path, type);
      if (rest.length === 0) continue;
      const home = `${slug}/${type}/${folder}`;
      folders.set(home, [...(folders.get(home) ?? []), rest.join('/')]);
    }
    for (const [home, names] of folders) yield* checkFolder(home, names);
  },
});

function* checkFolder(home: string, names: readonly string[]): Generator<FileRemark> {
  const [, type = '', folder = ''] = home.split('/');
  const place = { file: `${home}/index.mdx`, line: 1, column: 1 };
  if (!isTypeName(type)) {
    if (!names.some((name) => /^index\.mdx?$/.test(name))) return;
    const message = `Folder "${type}" bukan jenis isi, sehingga tulisan ini tidak terbit.`;
    yield { ...place, message, help: `Pindahkan ke salah satu folder ini: ${typeNames.join(', ')}.` };
    return;
  }
  if (!names.includes('index.mdx')) {
    const other = names.find((name) => /\.mdx?$/i.test(name));
    const help = other
      ? `Ganti nama "${other}" menjadi index.mdx.`
      : 'Tulis index.mdx di folder ini, atau hapus foldernya.';
    yield { ...place, message: 'Folder ini tidak memuat index.mdx, sehingga tidak terbit.', help };
  }
  const dated = contentTypes[type].folder === 'dated';
  const [, day, slug = ''] = (dated ? /^(\d{4}-\d{2}-\d{2})-(.+)$/.exec(folder) : [folder, '', folder]) ?? [];
  if (day === undefined) {
    const help = 'Awali dengan tanggal, lalu judul singkat. Contoh: 2026-04-15-pelatihan-operator';
    yield { ...place, message: `Nama folder "${folder}" tidak diawali tanggal.`, help };
    return;
  }
  if (dated && !isCalendarDate(day)) {
    const help = 'Perbaiki tanggal pada nama folder. Contoh: 2026-04-15-pelatihan-operator';
    yield { ...place, message: `Tanggal "${day}" pada nama folder tidak ada di kalender.`, help };
  }
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) {
    const help = 'Pakai huruf kecil, angka, dan satu tanda hubung di antara kata. Contoh: pelatihan-operator';
    yield { ...place, message: `Nama folder "${folder}" tidak dapat menjadi alamat halaman.`, help };
  }
}

function strayFile(file: string, type: string): FileRemark {
  return {
    file,
    line: 1,
    column: 1,
    message: 'Berkas ini tidak berada di folder tulisan, sehingga tidak terbit.',
    help: `Pindahkan ke folder tulisannya. Contoh: ${type}/judul-singkat/index.mdx`,
  };
}
