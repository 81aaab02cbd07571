import { cleanName } from '../files/file-name.ts';
import { type Keeper, keepFile } from '../files/keep-file.ts';
import { type Outcome, taken } from '../files/refusal.ts';
import { showBytes, showPixels } from '../files/show-size.ts';
import { preparePhoto, type TellStep } from './prepare-photo.ts';

/** A photo that the draft holds now. */
export interface ReceivedPhoto {
  /** Name of the file beside the entry. */
  readonly name: string;
  readonly blob: Blob;
  /** Bytes of the file that the operator chose. */
  readonly before: number;
  /** `4,2 MB → 287 KB, 2048 × 1365` */
  readonly summary: string;
  /** What else the operator should know, in Indonesian. */
  readonly notes: readonly string[];
}

/**
 * Takes a photo from the operator: prepares it, gives it a clean name and keeps it in the draft.
 * @param options.isWanted asked before it is kept, since preparing takes a while.
 */
export async function receivePhoto(
  file: File,
  keeper: Keeper,
  { tellStep, isWanted }: { readonly tellStep: TellStep; readonly isWanted: () => boolean },
): Promise<Outcome<ReceivedPhoto>> {
  const prepared = await preparePhoto(file, tellStep);
  if (!prepared.ok) return prepared;
  const { blob, extension, width, height, notes } = prepared.value;
  tellStep('Menyimpan foto ke draf…');
  const source = { today: new Date(), random: Math.random };
  const kept = await keepFile(keeper, blob, cleanName(file.name, { extension, prefix: 'foto', source }), isWanted);
  if (!kept.ok) return kept;
  const { name, known } = kept.value;
  return taken({
    name,
    blob,
    before: file.size,
    summary: `${showBytes(file.size)} → ${showBytes(blob.size)}, ${showPixels(width, height)}`,
    notes: known ? [...notes, 'Foto yang sama sudah ada di tulisan ini; berkasnya dipakai bersama.'] : notes,
  });
}
