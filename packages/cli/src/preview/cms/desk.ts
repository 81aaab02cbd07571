import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Request, Response } from 'express';
import { describeError } from '../../error.ts';
import { draftHome, ownPart } from './answers.ts';
import { publishedBranch } from './clone.ts';
import { type Answer, type DecapServer, startDecapServer } from './decap.ts';
import { draftBranch, listDrafts, rebase, strayPaths } from './drafts.ts';
import type { DraftName } from './guard.ts';
import { entryFile } from './paths.ts';
import { SerialQueue } from './queue.ts';
import { CmsRepository } from './repository.ts';
import type { CmsRequest } from './requests.ts';

const conflictWords =
  'Isi ini sudah berubah di situs sejak draf dibuat, sehingga keduanya tidak dapat digabung. ' +
  'Salin tulisan Anda, hapus drafnya, lalu ubah lagi dari isi yang terbaru.';

const goneWords = 'Draf ini sudah tidak ada. Mungkin sudah diterbitkan atau dihapus. Muat ulang halaman.';

/** Where requests are answered, one after the other, once they were judged. */
export class CmsDesk {
  readonly #root: string;
  readonly #tell: (text: string) => void;
  readonly #queue = new SerialQueue();
  #open: { readonly repository: CmsRepository; readonly decap: DecapServer } | undefined;
  #told = '';

  /** @param root the repository. @param tell prints for the developer, in English. */
  constructor(root: string, tell: (text: string) => void) {
    this.#root = root;
    this.#tell = tell;
  }

  /** Answers a request that the guard let through. Does not throw: what went wrong is printed, and answered in Indonesian. */
  answer(judged: CmsRequest, opd: string, request: Request, response: Response): Promise<Answer> {
    return this.#queue.run(async () => {
      try {
        return await this.#answer(judged, opd, request, response);
      } catch (error) {
        this.#tellOnce(error);
        // Whatever it was, the next request starts anew, with a new clone when this one is gone.
        this.#open = undefined;
        return failure(503, 'Ruang operator belum dapat menyimpan di komputer ini. Penjelasannya ada di terminal.');
      }
    });
  }

  async #answer(judged: CmsRequest, opd: string, request: Request, response: Response): Promise<Answer> {
    if (judged.action === 'getNotes') return { status: 200, body: { notes: [] } };
    if (judged.action === 'getPRMetadata') return { status: 200, body: { metadata: null } };
    const { repository, decap } = await this.#ready();
    await this.#bringInStep(repository);
    const refusal = await this.#followUp(repository.folder, judged, opd);
    if (refusal) return refusal;
    const answer = await decap(await wholeEntries(repository, judged), request, response);
    if (answer.status >= 500) {
      const isConflict = await repository.recover();
      if (isConflict) return failure(409, conflictWords);
      return failure(500, `Permintaan gagal (${judged.action}). Penjelasannya ada di terminal.`);
    }
    if (changesPublished(judged)) await this.#bringInStep(repository);
    return ownPart(judged, answer, opd);
  }

  async #ready() {
    if (this.#open) return this.#open;
    const repository = await CmsRepository.open(this.#root);
    this.#open = { repository, decap: await startDecapServer(repository.folder) };
    return this.#open;
  }

  /** What stands in the way is the developer's matter: the operator works on, and what was published waits. */
  async #bringInStep(repository: CmsRepository): Promise<void> {
    try {
      await repository.bringInStep();
      this.#told = '';
    } catch (error) {
      this.#tellOnce(error);
    }
  }

  /**
   * Before a draft is saved again or published, puts it onto what is published now, so that it merges without conflict
   * and without a merge commit.
   */
  async #followUp(folder: string, judged: CmsRequest, opd: string): Promise<Answer | undefined> {
    const draft = changedDraft(judged);
    const branch = draft && draftBranch(draft);
    if (!branch) return undefined;
    if (!(await listDrafts(folder)).includes(branch))
      return judged.action === 'publishUnpublishedEntry' ? failure(404, goneWords) : undefined;
    if (!(await rebase(folder, branch, publishedBranch, publishedBranch))) return failure(409, conflictWords);
    const stray = await strayPaths(folder, branch, draftHome(draft, opd));
    if (stray.length === 0) return undefined;
    this.#tell(`✗ The draft ${branch} would change ${stray.slice(0, 5).join(', ')}. Delete that branch in ${folder}.`);
    return failure(409, conflictWords);
  }

  #tellOnce(error: unknown): void {
    const text = describeError(error);
    if (text !== this.#told) this.#tell(text);
    this.#told = text;
  }
}

/** Decap deletes the text of an entry alone; the photos beside it would stay, in a folder that is no entry any more. */
async function wholeEntries({ folder }: CmsRepository, judged: CmsRequest): Promise<CmsRequest> {
  if (judged.action !== 'deleteFiles') return judged;
  const paths = await Promise.all(
    judged.params.paths.map(async (path) => {
      if (!path.endsWith(`/${entryFile}`)) return [path];
      const home = dirname(path);
      const files = await readdir(join(folder, home)).catch(() => []);
      return [path, ...files.map((file) => `${home}/${file}`)];
    }),
  );
  return { ...judged, params: { ...judged.params, paths: [...new Set(paths.flat())] } };
}

/** The draft that a request saves or publishes. */
function changedDraft({ action, params }: CmsRequest): DraftName | undefined {
  if (action === 'publishUnpublishedEntry') return params;
  const [file] = action === 'persistEntry' ? params.dataFiles : [];
  if (action !== 'persistEntry' || !file || !params.options.useWorkflow) return undefined;
  return { collection: params.options.collectionName, slug: file.slug };
}

/** Whether a request adds to what is published, so that the root waits for it. */
function changesPublished({ action, params }: CmsRequest): boolean {
  if (action === 'persistEntry') return !params.options.useWorkflow;
  return ['publishUnpublishedEntry', 'persistMedia', 'deleteFile', 'deleteFiles'].includes(action);
}

function failure(status: number, error: string): Answer {
  return { status, body: { error } };
}
