import { join } from 'node:path';
import { recipeOptions } from '@opd/theme/photo-recipe';
import type { WebpOptions } from 'sharp';
import { median } from './measure/median.ts';
import { measurePipeline } from './photos/pipeline-cost.ts';
import { samplePhotos } from './photos/sample-photos.ts';
import { measureEncoders } from './photos/trade-off.ts';
import { measuredCommit, thisMachine } from './report/machine.ts';
import { bytes, table } from './report/markdown.ts';
import { resultsFile } from './report/results-file.ts';
import { repositoryRoot } from './repository-root.ts';

/**
 * What the photo pipeline costs beside a bare loop over sharp, and why its encoder is set as it is. Writes its part of `RESULTS.md`.
 * @example node src/photos.ts 30 5   # photos, rounds
 */
const [count = 30, rounds = 5] = process.argv.slice(2).map(Number);
const { photos, words } = await samplePhotos(count);
const machine = await thisMachine();

const ratios: number[] = [];
const perPhoto: number[] = [];
for (let round = 0; round < rounds; round += 1) {
  const { pipeline, bareLoop } = await measurePipeline(photos, recipeOptions);
  ratios.push(pipeline / bareLoop);
  perPhoto.push((pipeline / count) * 1000);
  console.log(`round ${round + 1}: pipeline ${pipeline.toFixed(2)} s, bare loop ${bareLoop.toFixed(2)} s CPU`);
}

const settings: WebpOptions[] = [0, 2, 4].flatMap((effort) => [66, 72, 78].map((quality) => ({ quality, effort })));
const encoders = await measureEncoders(photos.slice(0, 14), settings);
const rows = encoders.map(({ webp, ssim, cpu, ...figures }) => {
  const chosen = webp.effort === recipeOptions.effort && webp.quality === recipeOptions.quality;
  const name = `effort ${webp.effort}, quality ${webp.quality}`;
  return [chosen ? `**${name}**` : name, bytes(figures.bytes), ssim.toFixed(5), `${cpu.toFixed(0)} ms`];
});

const report = `## Photos: what the pipeline costs, and how they are encoded

${words}, in 672, 1,088 and 1,344 pixels. Commit ${measuredCommit()}, ${new Date().toISOString().slice(0, 10)}; ${machine.processor},
${machine.cores} cores, ${machine.memoryGb} GB; ${machine.system}; Node.js ${machine.node}. Made by \`npm run bench:photos -- ${count} ${rounds}\`.

### The pipeline beside a bare loop

CPU of the theme's image service with its cache, called as Astro calls it, divided by that of a loop over sharp that decodes
each photo once and writes the same bytes, photo by photo in turn: **${median(ratios).toFixed(2)}** (median of ${rounds} rounds; ${ratios
  .map((ratio) => ratio.toFixed(2))
  .join(', ')}), ${median(perPhoto).toFixed(0)} ms a photo.

### The encoder

The first ${Math.min(14, count)} photos; similarity is the mean SSIM of the files with their originals resized.

${table(['WebP', 'bytes', 'similarity', 'CPU a photo'], rows)}

Effort 4, libwebp's default, takes nearly twice the time for some 5 % fewer bytes at the same quality. At effort 2 the same
similarity costs that 5 %, and every photo is made in half the time; the quality is chosen so that the bytes stay below those of
Hugo's defaults at no less similarity.
`;
await resultsFile.write(join(repositoryRoot, 'packages/bench/RESULTS.md'), 'photos', report);
console.log(report);
