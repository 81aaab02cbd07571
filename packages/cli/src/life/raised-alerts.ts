import { glob, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { readEntry } from '@opd/check';
import { loadRegency, showsAlertOf } from '@opd/registry';
import { nodeReader } from '@opd/registry/node';
import { alertReachOf, isShown, type Life, lifeOf } from '@opd/schema';

/** An emergency that an authorised office has raised for the sites of others. */
export interface RaisedAlert {
  /** From the content folder. */
  readonly path: string;
  /** The announcement as written. */
  readonly text: string;
  /** The office's `opd.yaml` as written. */
  readonly office: string;
  readonly life: Life;
  /** Tells whether it is for the site of an OPD. */
  readonly isFor: (slug: string) => boolean;
}

/**
 * Emergencies that reach beyond the site of the office that raised them.
 * @param root the repository.
 * @param moment only those that are shown at it, `YYYY-MM-DDTHH:mm`; all without it.
 */
export async function raisedAlerts(root: string, moment?: string): Promise<RaisedAlert[]> {
  const content = join(root, 'content');
  const { value: regency } = await loadRegency(nodeReader(content));
  if (!regency) return [];
  const alerts = await Promise.all(
    regency.alertOffices.toSorted().map(async (owner) => {
      const found: RaisedAlert[] = [];
      const office = await readFile(join(content, owner, 'opd.yaml'), 'utf8').catch(() => '');
      for await (const file of glob('pengumuman/*/index.mdx', { cwd: join(content, owner) })) {
        const path = `${owner}/${file.split(sep).join('/')}`;
        const text = await readFile(join(content, path), 'utf8');
        if (!text.includes('emergency:')) continue;
        const frontmatter = readEntry(text).frontmatter.value;
        const [reach, life] = [alertReachOf(frontmatter), lifeOf(frontmatter)];
        if (!reach || !life || (moment !== undefined && !isShown(life, moment))) continue;
        const isFor = (slug: string) => showsAlertOf(regency, { owner, reach }, slug);
        found.push({ path, text, office, life, isFor });
      }
      return found.sort((a, b) => (a.path < b.path ? -1 : 1));
    }),
  );
  return alerts.flat();
}
