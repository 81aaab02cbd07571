import { rmSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { OpdError } from '../../error.ts';

const claimed = new Set<string>();
process.once('exit', () => {
  for (const file of claimed) rmSync(file, { force: true });
});

/**
 * Claims something for this process by a file that holds its id; given back when the process ends. The claim of a
 * process that is gone counts for nothing.
 * @param file absolute path.
 * @throws OpdError when another process holds it.
 */
export async function claim(file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  if (!(await tryClaim(file))) {
    const owner = Number(await readFile(file, 'utf8').catch(() => ''));
    if (owner !== process.pid && isRunning(owner))
      throw new OpdError(
        `The drafts of the CMS are in use by another preview (process ${owner}).`,
        `Use the CMS there, or stop that preview. If there is none, delete ${file}.`,
      );
    await rm(file, { force: true });
    if (!(await tryClaim(file)))
      throw new OpdError(`${file} cannot be written.`, 'Stop other previews, then try again.');
  }
  claimed.add(file);
}

async function tryClaim(file: string): Promise<boolean> {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function isRunning(id: number): boolean {
  if (!Number.isInteger(id) || id <= 0) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, but for another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
