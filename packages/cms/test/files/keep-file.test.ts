import { createHash } from 'node:crypto';
import { fromJS } from 'immutable';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { nameIsTakenIn, unusedDraftFiles } from '../../src/files/entry-files.ts';
import { keepFile } from '../../src/files/keep-file.ts';
import { dropUnusedDraftFiles, rememberKept, removeDraftFilesBy } from '../../src/files/kept-files.ts';

const field = { get: () => undefined };
const blob = (text: string) => new Blob([text], { type: 'image/webp' });

/** A draft that keeps files as Decap does: one for each content. */
function draft(data: unknown, files: { id: string; name: string; draft: boolean }[] = []) {
  const mediaFiles = [...files];
  const getEntry = () => {
    const entry = fromJS({ data, mediaFiles });
    return {
      getIn: (path: readonly string[]) => (entry as { getIn: (path: readonly string[]) => unknown }).getIn(path),
    };
  };
  const onPersistMedia = async (file: File) => {
    const id = createHash('sha256')
      .update(new Uint8Array(await file.arrayBuffer()))
      .digest('hex');
    const kept = { id, name: file.name, draft: true };
    mediaFiles.unshift(kept);
    return { type: 'ADD_DRAFT_ENTRY_MEDIA_FILE', payload: kept };
  };
  return { field, getEntry, onPersistMedia, mediaFiles };
}

describe('keepFile', () => {
  it('keeps a file under the wanted name', async () => {
    const keeper = draft({});
    expect(await keepFile(keeper, blob('a'), 'panen.webp')).toEqual({
      ok: true,
      value: { name: 'panen.webp', known: false },
    });
    expect(keeper.mediaFiles).toMatchObject([{ name: 'panen.webp' }]);
  });

  it('gives different photos different names, even when they are kept at once', async () => {
    const keeper = draft({ cover: { src: 'panen.webp' } });
    const outcomes = await Promise.all(['a', 'b', 'c'].map((text) => keepFile(keeper, blob(text), 'panen.webp')));
    expect(outcomes.map((outcome) => outcome.ok && outcome.value.name)).toEqual([
      'panen-2.webp',
      'panen-3.webp',
      'panen-4.webp',
    ]);
  });

  it('uses the file that is there when the very same photo is chosen again', async () => {
    const keeper = draft({});
    await keepFile(keeper, blob('a'), 'panen.webp');
    expect(await keepFile(keeper, blob('a'), 'lain.webp')).toEqual({
      ok: true,
      value: { name: 'panen.webp', known: true },
    });
    expect(keeper.mediaFiles).toHaveLength(1);
  });

  it.each([
    ['answers nothing', async () => undefined],
    ['fails', async () => ({ type: 'MEDIA_PERSIST_FAILURE', payload: {} })],
    ['throws', async () => Promise.reject(new Error('offline'))],
  ])('refuses when Decap %s', async (_, onPersistMedia) => {
    expect(await keepFile({ ...draft({}), onPersistMedia }, blob('a'), 'panen.webp')).toMatchObject({ ok: false });
  });

  it('keeps nothing once the entry was left', async () => {
    const keeper = draft({});
    expect(await keepFile(keeper, blob('a'), 'panen.webp', () => false)).toMatchObject({ ok: false });
    expect(keeper.mediaFiles).toEqual([]);
  });
});

describe('files of an entry', () => {
  it('names are taken by files, fields and the text, whatever the case', () => {
    const isTaken = nameIsTakenIn(
      draft({ cover: { src: 'Sawah.webp' }, body: '<Foto src="./balai.webp" />' }, [
        { id: '1', name: 'Panen.webp', draft: false },
      ]).getEntry(),
    );
    expect(['sawah.webp', 'balai.webp', 'panen.webp', 'baru.webp'].map(isTaken)).toEqual([true, true, true, false]);
  });

  it('a draft file that nothing names is unused; a saved one is not our business', () => {
    const { getEntry } = draft({ cover: { src: 'panen.webp' } }, [
      { id: '1', name: 'panen.webp', draft: true },
      { id: '2', name: 'lama.webp', draft: true },
      { id: '3', name: 'terbit.webp', draft: false },
    ]);
    expect(unusedDraftFiles(getEntry()).map(({ id }) => id)).toEqual(['2']);
  });

  it('an entry that is closed has no files', () => {
    expect(unusedDraftFiles({ getIn: () => undefined })).toEqual([]);
    expect(nameIsTakenIn({ getIn: () => undefined })('a.webp')).toBe(false);
  });
});

describe('dropUnusedDraftFiles', () => {
  afterEach(() => vi.useRealTimers());

  it('takes out what was replaced: at once what was saved before, the rest once it had time to reach its field', () => {
    vi.useFakeTimers();
    const removed: string[] = [];
    removeDraftFilesBy((id) => removed.push(id));
    const { getEntry } = draft({ cover: { src: 'baru.webp' } }, [
      { id: 'baru', name: 'baru.webp', draft: true },
      { id: 'lama', name: 'lama.webp', draft: true },
      { id: 'simpanan', name: 'simpanan.webp', draft: true },
      { id: 'terbit', name: 'terbit.webp', draft: false },
    ]);
    rememberKept('baru.webp');
    rememberKept('lama.webp');
    dropUnusedDraftFiles(getEntry());
    expect(removed).toEqual(['simpanan']);
    vi.advanceTimersByTime(1000);
    dropUnusedDraftFiles(getEntry());
    expect(removed).toEqual(['simpanan', 'lama', 'simpanan']);
  });
});
