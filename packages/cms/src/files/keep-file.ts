import type { ControlProps } from '../widgets/decap-control.ts';
import { filesOf, nameIsTakenIn } from './entry-files.ts';
import { uniqueName } from './file-name.ts';
import { rememberKept } from './kept-files.ts';
import { type Outcome, refused, taken } from './refusal.ts';

/** What of a control is needed to keep a file. */
export type Keeper = Pick<ControlProps, 'field' | 'getEntry' | 'onPersistMedia'>;

/** A file that the draft holds. */
export interface KeptFile {
  /** Its name beside the entry. */
  readonly name: string;
  /** The draft held the very same file before. */
  readonly known: boolean;
}

/** Files are kept one after the other: the name of each depends on those before. */
let previous: Promise<unknown> = Promise.resolve();

/**
 * Keeps a file in the draft, so that it is committed together with the entry.
 * @param wanted clean name; a number is added when it is taken. Decap would ask in English whether to replace the other.
 * @param isWanted asked just before: the operator may have left the entry in the meantime.
 */
export function keepFile(
  keeper: Keeper,
  blob: Blob,
  wanted: string,
  isWanted: () => boolean = () => true,
): Promise<Outcome<KeptFile>> {
  const turn = previous.then(() => keepNow(keeper, blob, wanted, isWanted));
  previous = turn.catch(() => undefined);
  return turn;
}

const again =
  'Coba sekali lagi. Bila tetap gagal, simpan tulisan sebagai draf, muat ulang halaman, lalu pilih lagi berkasnya.';

async function keepNow(
  { field, getEntry, onPersistMedia }: Keeper,
  blob: Blob,
  wanted: string,
  isWanted: () => boolean,
): Promise<Outcome<KeptFile>> {
  const id = await sha256(blob);
  if (!isWanted()) return refused('Tulisan sudah ditutup sebelum berkas selesai disiapkan.', 'Buka lagi tulisannya.');
  // Decap keeps one file for each content: a second name for it would take the file away from the first.
  const same = filesOf(getEntry()).find((file) => file.id === id);
  if (same) return taken({ name: same.name, known: true });

  const name = uniqueName(wanted, nameIsTakenIn(getEntry()));
  try {
    const answer = await onPersistMedia(new File([blob], name, { type: blob.type }), { field });
    const kept = keptName(answer, name);
    if (kept === undefined) return refused('Berkas tidak dapat ditambahkan ke draf.', again);
    rememberKept(kept);
    return taken({ name: kept, known: false });
  } catch {
    return refused('Berkas tidak dapat ditambahkan ke draf.', again);
  }
}

/** Reads from the Redux action that Decap answers with under which name a file was kept. */
function keptName(answer: unknown, name: string): string | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined;
  if (/FAILURE$/.test(String(Reflect.get(answer, 'type')))) return undefined;
  const payload: unknown = Reflect.get(answer, 'payload');
  const kept: unknown = typeof payload === 'object' && payload !== null ? Reflect.get(payload, 'name') : undefined;
  return typeof kept === 'string' ? kept : name;
}

/** The name by which Decap knows a content. */
async function sha256(blob: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
