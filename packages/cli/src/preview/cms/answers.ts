import { z } from 'zod';
import type { Answer } from './decap.ts';
import { type DraftName, draftOf } from './guard.ts';
import { collectionType, entryOfSlug, homeOf, isAsset } from './paths.ts';
import type { CmsRequest } from './requests.ts';

const keysSchema = z.array(z.string());
const draftSchema = z.looseObject({ diffs: z.array(z.looseObject({ path: z.string() })) });
const mediaSchema = z.array(z.looseObject({ path: z.string() }));

/**
 * Leaves out of an answer what is no concern of the OPD that asked: drafts of others, what else changed on the site
 * since a draft was begun, and files that are no photos or documents.
 */
export function ownPart(request: CmsRequest, { status, body }: Answer, opd: string): Answer {
  if (status !== 200) return { status, body };
  switch (request.action) {
    case 'unpublishedEntries':
      return { status, body: keysSchema.parse(body).filter((key) => isOwnDraft(key, opd)) };
    case 'unpublishedEntry': {
      const draft = draftSchema.parse(body);
      const home = draftHome(draftOf(request), opd);
      return { status, body: { ...draft, diffs: draft.diffs.filter(({ path }) => path.startsWith(home)) } };
    }
    case 'getMedia':
      return { status, body: mediaSchema.parse(body).filter(({ path }) => isAsset(path)) };
    default:
      return { status, body };
  }
}

/**
 * Folder of the entry of a draft, from the repository's root, with a final slash.
 * @throws TypeError when the draft is not the OPD's; the guard lets none through.
 */
export function draftHome({ collection, slug }: DraftName, opd: string): string {
  const [type, entry] = [collectionType(collection, opd), entryOfSlug(slug)];
  if (type === undefined || entry === undefined) throw new TypeError(`${collection}/${slug} is no draft of ${opd}.`);
  return `${homeOf(opd)}/${type}/${entry}/`;
}

function isOwnDraft(key: string, opd: string): boolean {
  const at = key.indexOf('/');
  return at > 0 && collectionType(key.slice(0, at), opd) !== undefined && entryOfSlug(key.slice(at + 1)) !== undefined;
}
