import type { ContentType } from '@opd/schema';
import { isRecord } from '../entry-file/paths.ts';
import { readEntryFile } from '../entry-file/read.ts';
import { wallMessage, wallProblems } from '../wall/wall.ts';
import { plainValue } from '../widgets/plain-value.ts';
import { typeOf } from './collection-type.ts';
import { cms, type DecapEntry } from './decap.ts';
import { Refusal } from './refusal.ts';
import { newEntryFolder, storedText } from './store.ts';

/**
 * Lets an entry be saved only when it is right as a whole, when no other entry is overwritten by it, and when nobody
 * else has changed it since it was opened. What is thrown here is shown to the operator; nothing is committed then.
 * @param opd folder of the OPD.
 */
export function raiseWall(opd: string): void {
  cms.registerEventListener({
    name: 'preSave',
    handler: async ({ entry }) => {
      const collection = String(entry.get('collection'));
      const type = typeOf(opd, collection);
      const data = plainValue(entry.get('data'));
      if (!isRecord(data)) return;
      refuseUnreadable(type, entry);
      const problems = wallProblems(type, data);
      if (problems.length > 0) throw new Refusal(wallMessage(problems));
      if (entry.get('newRecord') === true) await refuseTakenFolder(collection, type, entry);
      else await refuseOverwriting(collection, entry);
    },
  });
}

/** An entry that could not be read was opened as an empty form: saved, it would replace everything that was there. */
function refuseUnreadable(type: ContentType, entry: DecapEntry): void {
  const raw = entry.get('raw');
  if (typeof raw !== 'string' || raw === '') return;
  try {
    readEntryFile(raw, type);
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error));
  }
}

async function refuseTakenFolder(collection: string, type: ContentType, entry: DecapEntry): Promise<void> {
  const { taken } = await newEntryFolder(collection, entry.get('data'));
  if (!taken) return;
  throw new Refusal(
    `Sudah ada ${type.labelSingular} berjudul sama${type.folder === 'dated' ? ' pada hari ini' : ''}. Buka dan sunting yang sudah ada, atau beri judul yang membedakan, misalnya dengan tempat atau desanya.`,
  );
}

async function refuseOverwriting(collection: string, entry: DecapEntry): Promise<void> {
  const opened = entry.get('raw');
  const stored = await storedText(collection, String(entry.get('slug')));
  if (typeof opened !== 'string' || opened === '' || stored === undefined || stored === opened) return;
  throw new Refusal(
    'Orang lain menyimpan tulisan ini sesudah Anda membukanya, jadi tulisan Anda belum disimpan agar tidak menimpanya. Salin perubahan Anda ke tempat lain, muat ulang halaman ini, lalu gabungkan. Tulisan rekan Anda tetap utuh.',
  );
}
