import { relative, sep } from 'node:path';
import { watch } from 'chokidar';

/** Files that editors leave beside the real one while they save. */
const editorFile = /(^|[\\/])(\.|4913$)|~$|\.(swp|tmp)$/;

/** Time in which changes are gathered, so that saving ten photos is one change. In milliseconds. */
const gatherFor = 40;

/** A running watch. */
export interface ContentWatch {
  /** Delivers what has gathered, and from now on every burst of changes. */
  readonly start: () => void;
  readonly close: () => Promise<void>;
}

/**
 * Watches a folder. Changes are kept until `start`, so that none made during the first build is lost.
 * @param folder absolute path of `content/`.
 * @param onChange receives paths from that folder, with `/`, each once.
 */
export async function watchContent(folder: string, onChange: (paths: string[]) => void): Promise<ContentWatch> {
  const gathered = new Set<string>();
  let started = false;
  let timer: NodeJS.Timeout | undefined;
  const deliver = () => {
    timer = undefined;
    if (!started || gathered.size === 0) return;
    const paths = [...gathered];
    gathered.clear();
    onChange(paths);
  };
  const watcher = watch(folder, {
    ignoreInitial: true,
    ignored: (path) => editorFile.test(relative(folder, path)),
  });
  watcher.on('all', (event, path) => {
    if (event === 'addDir' || event === 'unlinkDir') return;
    gathered.add(relative(folder, path).split(sep).join('/'));
    clearTimeout(timer);
    timer = setTimeout(deliver, gatherFor);
  });
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  return {
    start: () => {
      started = true;
      deliver();
    },
    close: async () => {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}
