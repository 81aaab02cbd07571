import type { SiteContent } from './site-content.ts';

/**
 * Says that a file is not beside its entry, or nothing when it is there.
 * @param path as written in the entry: `./foto.webp`.
 * @param home folder of the entry, from the content folder.
 */
export function absentFile(
  site: SiteContent,
  { path, home }: { path: string; home: string },
): { message: string; help: string } | undefined {
  const name = path.replace(/^\.\//, '');
  if (site.files.has(`${home}/${name}`)) return undefined;
  const message = `Berkas "${name}" tidak ada di folder ini.`;
  const beside = [...site.files]
    .filter((file) => file.startsWith(`${home}/`))
    .map((file) => file.slice(home.length + 1));
  const sameLetters = beside.find((file) => file.toLowerCase() === name.toLowerCase());
  if (sameLetters) return { message, help: `Huruf besar dan kecil harus sama persis. Tulis: ./${sameLetters}` };
  const others = beside.filter((file) => !file.includes('/') && !file.endsWith('.mdx') && !file.endsWith('.yaml'));
  const known = others.length > 0 ? ` Berkas yang ada: ${others.join(', ')}.` : '';
  return { message, help: `Taruh berkas itu di content/${home}/ atau perbaiki namanya.${known}` };
}
