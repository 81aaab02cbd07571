import { z } from 'zod';

/** Most letters of an entry's text. */
const longestText = 2_000_000;

/** Most letters of a file in Base64: about 25 MB. */
const longestFile = 35_000_000;

const branch = z.literal('main');
const path = z.string().min(1).max(1000);
const name = z.string().min(1).max(300);
const status = z.enum(['draft', 'pending_review', 'pending_publish']);
const message = z.object({ commitMessage: z.string().min(1).max(1000) });
const asset = z.object({ path, content: z.string().max(longestFile), encoding: z.literal('base64') });
const dataFile = z.object({ slug: name, path, raw: z.string().max(longestText), newPath: path.optional() });
const draft = z.object({ branch, collection: name, slug: name });

/** A request with an action of its own. */
function action<A extends string, S extends z.ZodType>(of: A, params: S) {
  return z.object({ action: z.literal(of), params });
}

/**
 * What Decap's proxy backend asks of a server, as decap-server reads it. What is not named here does not get through.
 * Source: `decap-cms-backend-proxy/src/implementation.ts` and `decap-server/src/middlewares/joi/index.ts`.
 */
export const requestSchema = z.discriminatedUnion('action', [
  action('info', z.object({}).default({})),
  action('entriesByFolder', z.object({ branch, folder: path, extension: name, depth: z.int().min(1).max(10) })),
  action(
    'entriesByFiles',
    z.object({ branch, files: z.array(z.object({ path, label: z.string().max(300).optional() })).max(1000) }),
  ),
  action('getEntry', z.object({ branch, path })),
  action('unpublishedEntries', z.object({ branch })),
  action(
    'unpublishedEntry',
    z.object({ branch, id: name.optional(), collection: name.optional(), slug: name.optional() }),
  ),
  action('unpublishedEntryDataFile', draft.extend({ id: path, path })),
  action('unpublishedEntryMediaFile', draft.extend({ id: path, path })),
  action('deleteUnpublishedEntry', draft),
  action(
    'persistEntry',
    z.object({
      branch,
      dataFiles: z.array(dataFile).length(1),
      assets: z.array(asset).max(100),
      options: message.extend({
        collectionName: name,
        useWorkflow: z.boolean(),
        status: status.default('draft'),
        hasSubfolders: z.boolean().optional(),
      }),
    }),
  ),
  action('updateUnpublishedEntryStatus', draft.extend({ newStatus: status })),
  action('publishUnpublishedEntry', draft),
  action('getMedia', z.object({ branch, mediaFolder: path })),
  action('getMediaFile', z.object({ branch, path })),
  action('persistMedia', z.object({ branch, asset, options: message })),
  action('deleteFile', z.object({ branch, path, options: message })),
  action('deleteFiles', z.object({ branch, paths: z.array(path).min(1).max(200), options: message })),
  action('getDeployPreview', draft),
  // decap-server does not know these two; the app asks them all the same.
  action('getNotes', draft),
  action('getPRMetadata', draft),
]);

/** A request that Decap makes of its local server. */
export type CmsRequest = z.infer<typeof requestSchema>;

/** One kind of request. */
export type RequestOf<Action extends CmsRequest['action']> = Extract<CmsRequest, { action: Action }>;
