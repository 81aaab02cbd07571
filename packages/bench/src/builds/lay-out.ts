import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { layOutPeer } from '../peers/lay-out-peer.ts';
import type { Peer } from '../peers/peer.ts';
import { entriesOf } from '../regency/regency.ts';
import { findQuality } from '../similarity/equal-quality.ts';
import { readPagePhotos } from '../similarity/page-photos.ts';
import { inCommon, type MeasuredPhoto, measurePhotos, summarize } from '../similarity/similarity.ts';
import { type LaidOutSitus, layOutSitus } from '../situs/situs.ts';
import type { LaidOutTool, PeerSettings, PhotoWidths, Regency, ToolName } from '../tools/tool.ts';

/** Entries of the small site from which the widths are read and on which qualities are tried: one page of a list. */
const probeEntries = 12;

/** The small site, built by Situs OPD, and what its pages ask of photos. */
export interface Probe {
  readonly folder: string;
  readonly regency: Regency;
  readonly places: Pick<PeerSettings, 'entry' | 'card'>;
  readonly photos: readonly MeasuredPhoto[];
}

/**
 * Builds a small site with Situs OPD and reads which widths its pages offer, so that peers are asked for the same even
 * after the theme has changed.
 * @param folder emptied before.
 */
export async function buildProbe(folder: string, photo: Regency['photo']): Promise<Probe> {
  const regency = { size: { sites: 1, entries: probeEntries }, photo };
  await emptied(folder);
  const situs = await layOutSitus(join(folder, 'situs'), regency);
  const entries = entriesOf(regency.size);
  const [site = ''] = entries.map((entry) => entry.site);
  await situs.build([site]);
  const output = situs.output(site);
  const places = {
    entry: await placeOf(output, `/berita/${entries[0]?.id}/`),
    card: await placeOf(output, '/berita/'),
  };
  return { folder, regency, places, photos: await measurePhotos({ output, entries, photo }, probeEntries) };
}

async function placeOf(output: string, path: string): Promise<PhotoWidths> {
  const [photo] = await readPagePhotos(output, path);
  if (!photo)
    throw new Error(`Situs OPD shows no photo in several widths on ${path}; the comparison has no widths to ask for.`);
  return { widths: photo.files.map(({ width }) => width), sizes: photo.sizes };
}

/**
 * The quality at which a peer's photos of the small site are as like their originals as those of Situs OPD.
 * @param peer makes the same widths.
 */
export async function equalQuality(peer: Peer, { folder, regency, places, photos }: Probe): Promise<number> {
  const entries = entriesOf(regency.size);
  const [site = ''] = entries.map((entry) => entry.site);
  const wanted = summarize(photos).ssim;
  return findQuality(wanted, async (quality) => {
    const root = await emptied(join(folder, peer.name));
    const tool = await layOutPeer(peer, root, regency, { ...places, quality });
    await tool.build([site]);
    const own = await measurePhotos({ output: tool.output(site), entries, photo: regency.photo }, probeEntries);
    const [mine = []] = inCommon([own, photos]);
    if (mine.length === 0)
      throw new Error(`${peer.label} makes no width that Situs OPD makes; their qualities cannot be compared.`);
    return summarize(mine).ssim;
  });
}

/** Lays out the whole regency for Situs OPD and for the peers. @param folder emptied before. */
export async function layOutAll(
  folder: string,
  regency: Regency,
  peers: readonly Peer[],
  settings: ReadonlyMap<ToolName, PeerSettings>,
): Promise<{ readonly situs: LaidOutSitus; readonly others: readonly LaidOutTool[] }> {
  await emptied(folder);
  const situs = await layOutSitus(join(folder, 'situs'), regency);
  const others: LaidOutTool[] = [];
  for (const peer of peers) {
    const own = settings.get(peer.name);
    if (own) others.push(await layOutPeer(peer, join(folder, peer.name), regency, own));
  }
  return { situs, others };
}

/** Empties a folder, or makes it. */
export async function emptied(folder: string): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return folder;
}
