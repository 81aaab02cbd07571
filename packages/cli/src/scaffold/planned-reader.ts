import type { ContentReader } from '@opd/registry';
import type { PlannedFile } from './planned-file.ts';

const nothing: ContentReader = { readText: async () => undefined, listFolders: async () => [] };

/**
 * Reads `content/` as it will be once a plan is written, so that the plan can be judged before.
 * @param plan files whose paths begin with `content/`; what lies elsewhere is not seen.
 * @param disk what is there already; nothing by default.
 */
export function plannedReader(plan: readonly PlannedFile[], disk: ContentReader = nothing): ContentReader {
  const planned = new Map(plan.map(({ path, text }) => [path.replace('content/', ''), text]));
  const folders = [...planned.keys()].flatMap((path) => path.split('/').slice(0, -1).slice(0, 1));
  return {
    readText: async (path) => planned.get(path) ?? (await disk.readText(path)),
    listFolders: async (path) =>
      [...new Set([...(await disk.listFolders(path)), ...(path === '' ? folders : [])])].sort(),
  };
}
