import { contentTypes, isTypeName } from '@opd/schema';
import type { Change } from './commits.ts';

/** What somebody did to something. */
export type Action = 'menambah' | 'mengubah' | 'menghapus';

/** Something that a commit changed: an entry with all files of its folder, or a file of the OPD. */
export interface Subject {
  readonly action: Action;
  /** Kind of content: `Berita`. */
  readonly type: string;
  /** Folder of the entry or path of the file, from the repository's root. */
  readonly path: string;
  /** The text from which the title is read; absent for what is no entry. */
  readonly titleFile?: string;
  /** What it is called when no title can be read. */
  readonly name: string;
}

const knownFiles: Readonly<Record<string, { type: string; name: string }>> = {
  'opd.yaml': { type: 'Profil', name: 'Profil OPD' },
  'operators.yaml': { type: 'Operator', name: 'Daftar operator' },
  'redirects.yaml': { type: 'Alamat', name: 'Daftar alamat lama' },
  'jajak.yaml': { type: 'Jajak', name: 'Jajak pembaca' },
};

/** The subjects of a commit, in the order of their paths. @param changes of one commit in one OPD's folder. */
export function subjectsOf(changes: readonly Change[]): Subject[] {
  const homes = Map.groupBy(changes, ({ path }) => homeOf(path));
  return [...homes]
    .map(([path, own]) => toSubject(path, own))
    .sort((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)));
}

/** `content/<opd>/<type>/<folder>` of a file of an entry; the path itself of every other file. */
export function homeOf(path: string): string {
  const parts = path.split('/');
  return parts.length > 4 && isTypeName(parts[2] ?? '') ? parts.slice(0, 4).join('/') : path;
}

function toSubject(path: string, changes: readonly Change[]): Subject {
  const [, , type = '', folder = ''] = path.split('/');
  const titleFile = `${path}/index.mdx`;
  if (isTypeName(type) && folder !== '' && !changes.some((change) => change.path === path)) {
    const text = changes.find((change) => change.path === titleFile);
    return { action: actionOf(text?.status), type: contentTypes[type].label, path, titleFile, name: folder };
  }
  const file = path.split('/').slice(2).join('/');
  const { type: kind = 'Berkas', name = file } = knownFiles[file] ?? {};
  return { action: actionOf(changes[0]?.status), type: kind, path, name };
}

/** @param status of the text itself; absent when only files beside it changed. */
function actionOf(status: string | undefined): Action {
  if (status !== undefined && /^A+$/.test(status)) return 'menambah';
  return status !== undefined && /^D+$/.test(status) ? 'menghapus' : 'mengubah';
}
