import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { peers, whyMissing } from '../peers/index.ts';
import type { Peer } from '../peers/peer.ts';
import { makePhotoFiles } from '../regency/photos/photo-files.ts';
import { entriesOf, siteSlugs } from '../regency/regency.ts';
import { type BuildsReport, renderBuilds } from '../report/builds-section.ts';
import { measuredCommit, thisMachine } from '../report/machine.ts';
import { measureOutput, type OutputSize } from '../report/output-size.ts';
import { resultsFile } from '../report/results-file.ts';
import { runRounds } from '../scenarios/run-rounds.ts';
import { inCommon, type MeasuredPhoto, measurePhotos, summarize } from '../similarity/similarity.ts';
import type { FreshCost } from '../situs/preview-session.ts';
import type { PeerSettings, Regency, ToolName } from '../tools/tool.ts';
import { buildProbe, emptied, equalQuality, layOutAll, type Probe } from './lay-out.ts';
import type { BuildsOptions } from './options.ts';
import { recordRun } from './record-run.ts';
import { saveInPreview } from './save-in-preview.ts';

/** Photos of each tool that are compared with their originals: those of so many entries of the first site. */
const sampledEntries = 24;

/**
 * Builds the same regency with Situs OPD and with its peers, side by side, through all scenarios; writes the results.
 * @returns the report.
 * @throws Error when a tool fails or does not do the work that is measured.
 */
export async function compareBuilds(options: BuildsOptions): Promise<BuildsReport> {
  const { sites, entries, rounds, tell } = options;
  const wanted = peers.filter(({ name }) => options.tools.includes(name));
  const missing = wanted.flatMap((peer) => {
    const why = whyMissing(peer);
    return why === undefined ? [] : [{ name: peer.name, label: peer.label, why }];
  });
  for (const { label, why } of missing) tell(`${label} is left out: ${why}`);
  const present = wanted.filter(({ name }) => !missing.some((one) => one.name === name));
  tell('Making photos …');
  const files = await makePhotoFiles({
    folder: join(options.folder, 'photos'),
    count: sites * entries + Math.max(rounds, 12),
    ...{ size: options.photos, photographs: options.photographs },
  });
  const regency: Regency = { size: { sites, entries }, photo: files.photo };
  const probe = await buildProbe(join(options.folder, 'probe'), files.photo);
  const settings = await settingsOf(present, probe, options);
  tell(`Laying out ${sites} × ${entries} entries …`);
  const { situs, others } = await layOutAll(join(options.folder, 'regency'), regency, present, settings);
  const tools = [situs, ...others];
  const outputs = new Map<ToolName, OutputSize>();
  const sampled = new Map<ToolName, MeasuredPhoto[]>();
  const saves: FreshCost[][] = [];
  const aside = await emptied(join(options.folder, 'aside'));
  const costs = await runRounds(
    tools,
    regency,
    { rounds, aside },
    {
      onBuilt: (tool, scenario, round, { seconds, cpuSeconds, peakMb }) =>
        tell(
          `round ${round + 1}  ${scenario.label.padEnd(17)} ${tool.label.padEnd(22)} ${seconds.toFixed(2).padStart(8)} s  ` +
            `${cpuSeconds.toFixed(2).padStart(8)} s processor  ${peakMb.toFixed(0).padStart(5)} MB`,
        ),
      onFirstOutput: async (tool) => {
        outputs.set(tool.name, await measureOutput(siteSlugs(regency.size).map((site) => tool.output(site))));
        const [site = ''] = siteSlugs(regency.size);
        const own = entriesOf(regency.size).filter((entry) => entry.site === site);
        sampled.set(
          tool.name,
          await measurePhotos({ output: tool.output(site), entries: own, photo: files.photo }, sampledEntries),
        );
      },
      onRound: async (round) => {
        const own = await saveInPreview({ situs, regency, round, saves: options.saves, tell });
        if (own.length > 0) saves.push(own);
      },
    },
  );
  await rm(aside, { recursive: true });
  const report: BuildsReport = {
    ...{
      date: new Date().toISOString(),
      commit: measuredCommit(),
      machine: await thisMachine(),
      command: options.command,
    },
    ...{ sites, entries, photos: files.words, rounds, tools, missing, costs, saves, outputs, settings },
    similarity: similarityOf(sampled),
  };
  await resultsFile.write(
    join(options.out, 'RESULTS.md'),
    'builds',
    `${renderBuilds(report)}\n\n${await recordRun(report, options)}`,
  );
  return report;
}

/** What each peer is told. */
async function settingsOf(
  present: readonly Peer[],
  probe: Probe,
  { quality, tell }: BuildsOptions,
): Promise<Map<ToolName, PeerSettings>> {
  const found = new Map<ToolName, number>();
  for (const peer of present) {
    const judged = peers.find(({ name }) => name === (peer.sameQualityAs ?? peer.name)) ?? peer;
    const known = found.get(judged.name);
    const own = quality === 'equal' ? (known ?? (await equalQuality(judged, probe))) : quality;
    if (quality === 'equal' && known === undefined)
      tell(`${judged.label} is as like the originals as Situs OPD at quality ${own}.`);
    found.set(judged.name, own);
    found.set(peer.name, own);
  }
  return new Map(present.map(({ name }) => [name, { ...probe.places, quality: found.get(name) ?? 75 }]));
}

/** Tools that make the same widths are judged by the photos that all of them have made, the others by their own. */
function similarityOf(sampled: ReadonlyMap<ToolName, readonly MeasuredPhoto[]>): BuildsReport['similarity'] {
  const equal = [...sampled].filter(([name]) => name !== 'astro');
  const common = inCommon(equal.map(([, photos]) => photos));
  const lists = [...sampled].map(([name, photos]) => {
    const index = equal.findIndex(([one]) => one === name);
    return [name, common[index] ?? photos] as const;
  });
  return new Map(lists.map(([name, photos]) => [name, { ...summarize(photos), photos: photos.length }]));
}
