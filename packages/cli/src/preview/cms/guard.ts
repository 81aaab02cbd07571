import { collectionType, entryFile, entryOfSlug, isAsset, isInside, parseEntryPath } from './paths.ts';
import { type CmsRequest, type RequestOf, requestSchema } from './requests.ts';

/** Why a request is refused. */
export interface Refusal {
  /** HTTP status: 403 for what is not allowed, 415 for what is not JSON, 422 for what makes no sense. */
  readonly status: 403 | 415 | 422;
  /** Plain Indonesian; Decap shows it to the operator. */
  readonly error: string;
}

/** Who sends a request. */
export interface Sender {
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly contentType: string | undefined;
}

/**
 * Lets only pages of the CMS itself ask, so that no website that the operator happens to have open can write here.
 * Source: OWASP Cross-Site Request Forgery Prevention Cheat Sheet, "Verifying Origin With Standard Headers".
 * @param host under which the CMS is served, with its port: `cms.localhost:4321`.
 */
export function judgeSender({ host, origin, contentType }: Sender, ownHost: string): Refusal | undefined {
  if (host?.toLowerCase() !== ownHost || origin !== `http://${ownHost}`)
    return refuse(403, `Hanya ruang operator di http://${ownHost} yang boleh menyimpan di sini.`);
  if (!/^application\/json\s*(;|$)/i.test(contentType ?? ''))
    return refuse(415, 'Permintaan ini bukan JSON. Muat ulang halaman, lalu coba lagi.');
  return undefined;
}

/** The outcome of judging what a request asks for. */
export type Judgement = { readonly request: CmsRequest } | { readonly refusal: Refusal };

/**
 * Reads a request for an OPD and keeps it inside what that OPD owns. What is not understood is refused, and nothing
 * that was not understood is passed on.
 * @param body parsed JSON.
 */
export function judgeRequest(body: unknown, opd: string): Judgement {
  const parsed = requestSchema.safeParse(body);
  if (!parsed.success)
    return { refusal: refuse(422, 'Permintaan ini tidak dikenal. Muat ulang halaman, lalu coba lagi.') };
  const request = parsed.data;
  const refusal = judgeAction(request, opd);
  return refusal ? { refusal } : { request };
}

function judgeAction(request: CmsRequest, opd: string): Refusal | undefined {
  switch (request.action) {
    case 'info':
    case 'unpublishedEntries':
      return undefined;
    case 'entriesByFolder':
      return readable([request.params.folder], opd);
    case 'entriesByFiles':
      return readable(
        request.params.files.map(({ path }) => path),
        opd,
      );
    case 'getEntry':
    case 'getMediaFile':
      return readable([request.params.path], opd);
    case 'getMedia':
      return readable([request.params.mediaFolder], opd);
    case 'unpublishedEntry':
      return ownDraft(draftOf(request), opd);
    case 'unpublishedEntryDataFile':
    case 'unpublishedEntryMediaFile':
      return ownDraft(request.params, opd) ?? readable([request.params.path], opd);
    case 'deleteUnpublishedEntry':
    case 'updateUnpublishedEntryStatus':
    case 'publishUnpublishedEntry':
    case 'getDeployPreview':
    case 'getNotes':
    case 'getPRMetadata':
      return ownDraft(request.params, opd);
    case 'persistEntry':
      return judgeEntry(request, opd);
    case 'persistMedia':
      return writableAsset(request.params.asset.path, opd);
    case 'deleteFile':
      return firstOf([request.params.path], (path) => writable(path, opd));
    case 'deleteFiles':
      return firstOf(request.params.paths, (path) => writable(path, opd));
  }
}

/** Draft that a request is about; it may be named by collection and slug or by both in one. */
export function draftOf({ params: { id = '', collection, slug } }: RequestOf<'unpublishedEntry'>): DraftName {
  if (id === '') return { collection: collection ?? '', slug: slug ?? '' };
  const at = id.indexOf('/');
  return { collection: id.slice(0, Math.max(at, 0)), slug: id.slice(at + 1) };
}

/** How Decap names a draft. */
export interface DraftName {
  /** `<opd>-<type>`. */
  readonly collection: string;
  /** `<entry>/index`. */
  readonly slug: string;
}

function ownDraft({ collection, slug }: DraftName, opd: string): Refusal | undefined {
  if (collectionType(collection, opd) === undefined)
    return refuse(403, `"${collection}" bukan kumpulan isi ${opd}. Buka ruang operator milik OPD Anda.`);
  if (entryOfSlug(slug) === undefined)
    return refuse(422, `Judul ini menghasilkan alamat "${slug}", yang tidak dapat dipakai. Ubah judulnya.`);
  return undefined;
}

/** An entry's text goes to the place its name says, and its files beside it. */
function judgeEntry({ params: { dataFiles, assets, options } }: RequestOf<'persistEntry'>, opd: string) {
  return firstOf(dataFiles, ({ slug, path, newPath }) => {
    const draft = ownDraft({ collection: options.collectionName, slug }, opd);
    if (draft) return draft;
    const place = parseEntryPath(path, opd);
    if (!place) return outside(path, opd);
    if (place.file !== entryFile && /^index-\d+\.mdx$/.test(place.file))
      return refuse(422, 'Sudah ada isi dengan judul dan tanggal yang sama. Ubah judulnya sedikit, lalu simpan lagi.');
    const isNamed = collectionType(options.collectionName, opd) === place.type && entryOfSlug(slug) === place.entry;
    if (place.file !== entryFile || !isNamed) return outside(path, opd);
    // The folder of an entry is its address, which never changes.
    if (newPath !== undefined && newPath !== path) return outside(newPath, opd);
    return firstOf(assets, (asset) => writableAsset(asset.path, opd) ?? beside(asset.path, path, opd));
  });
}

function beside(asset: string, entry: string, opd: string): Refusal | undefined {
  const folder = (path: string) => path.slice(0, path.lastIndexOf('/'));
  return folder(entry) === folder(asset) ? undefined : outside(asset, opd);
}

function readable(paths: readonly string[], opd: string): Refusal | undefined {
  return firstOf(paths, (path) => (isInside(path, opd) ? undefined : outside(path, opd)));
}

function writable(path: string, opd: string): Refusal | undefined {
  const place = parseEntryPath(path, opd);
  if (!place) return outside(path, opd);
  return place.file === entryFile || isAsset(place.file) ? undefined : unknownKind(place.file);
}

function writableAsset(path: string, opd: string): Refusal | undefined {
  const place = parseEntryPath(path, opd);
  if (!place) return outside(path, opd);
  return isAsset(place.file) ? undefined : unknownKind(place.file);
}

function outside(path: string, opd: string): Refusal {
  return refuse(403, `"${path.slice(0, 100)}" bukan tempat isi ${opd}. Muat ulang halaman, lalu coba lagi.`);
}

function unknownKind(file: string): Refusal {
  return refuse(422, `Berkas "${file}" tidak dapat diunggah. Pakai foto JPG, PNG, atau WebP, atau dokumen PDF.`);
}

function refuse(status: Refusal['status'], error: string): Refusal {
  return { status, error };
}

function firstOf<T>(items: readonly T[], judge: (item: T) => Refusal | undefined): Refusal | undefined {
  for (const item of items) {
    const refusal = judge(item);
    if (refusal) return refusal;
  }
  return undefined;
}
