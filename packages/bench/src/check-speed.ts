import { execFileSync } from 'node:child_process';
import { appendFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { emptied } from './builds/lay-out.ts';
import { measuredEnvironment } from './measure/environment.ts';
import { type Cost, runMeasured } from './measure/measured-run.ts';
import { median, pairwiseRatios } from './measure/median.ts';
import { smallPhotos } from './regency/photos/small-photos.ts';
import { writeSitusContent } from './regency/situs-content.ts';
import { repositoryRoot } from './repository-root.ts';

/**
 * The check against `markdownlint-cli2` running nothing but its alt-text rule (MD045) on the same files, in turn,
 * so that a machine that slows down slows both. And the check of one changed entry.
 * @example node src/check-speed.ts 64 1000 3   # OPDs, entries of each, rounds
 */
const [opds = 64, entries = 1000, rounds = 3] = process.argv.slice(2).map(Number);
const root = join(repositoryRoot, '.cache/bench/check', `${opds}x${entries}`);
const opd = join(repositoryRoot, 'packages/cli/bin/opd.ts');
const markdownlint = join(
  dirname(createRequire(import.meta.url).resolve('markdownlint-cli2')),
  'markdownlint-cli2-bin.mjs',
);

console.log(`Making ${opds} × ${entries} entries in ${root} …`);
await emptied(root);
const photo = await smallPhotos(join(root, 'photos'));
await writeSitusContent(join(root, 'content'), { sites: opds, entries }, { photo, inText: ({ seed }) => seed + 5 });
await writeFile(join(root, '.markdownlint-cli2.jsonc'), '{ "config": { "default": false, "MD045": true } }');
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Ukur', '-c', 'user.email=ukur@contoh.example', ...args], {
    cwd: root,
    stdio: 'ignore',
  });
git('init', '--quiet', '--initial-branch=main');
git('add', 'content');
git('commit', '--quiet', '-m', 'Isi');

const env = { OPD_ROOT: root, OPD_TODAY: '2026-11-24' };
const measure = async (args: readonly string[], added: Readonly<Record<string, string>> = {}): Promise<Cost> =>
  (await runMeasured({ command: process.execPath, args, cwd: root, env: measuredEnvironment(added) })).cost;
const programs = {
  'opd check, everything anew': () => measure([opd, 'check', '--no-cache'], env),
  'markdownlint-cli2, MD045 alone': () => measure([markdownlint, 'content/**/*.mdx']),
  'opd check, nothing changed': () => measure([opd, 'check'], env),
  'opd check --changed-since, one entry': () => measure([opd, 'check', '--changed-since', 'main'], env),
  'the same with --committed, as in CI': () => measure([opd, 'check', '--changed-since', 'main', '--committed'], env),
};

const edited = join(root, 'content/opd000/berita/2026-01-01-kegiatan-0/index.mdx');
git('checkout', '--quiet', '-b', 'usul');
await appendFile(edited, '\nSatu kalimat baru.\n');
git('commit', '--quiet', '--all', '-m', 'Usul');
const costs = new Map<string, Cost[]>();
for (let round = 0; round < rounds; round += 1) {
  for (const [name, run] of Object.entries(programs)) {
    const cost = await run();
    costs.set(name, [...(costs.get(name) ?? []), cost]);
    console.log(`${name.padEnd(40)} ${cost.seconds.toFixed(2)} s  ${cost.peakMb.toFixed(0)} MB  exit ${cost.code}`);
  }
}

console.log(`\nMedians of ${rounds} rounds, ${opds * entries} entries with ${opds * entries * 2} photos:`);
for (const [name, list] of costs) {
  const seconds = median(list.map((cost) => cost.seconds));
  const peak = median(list.map((cost) => cost.peakMb));
  console.log(`${name.padEnd(40)} ${seconds.toFixed(2)} s  ${peak.toFixed(0)} MB`);
}
const secondsOf = (name: string) => (costs.get(name) ?? []).map((cost) => cost.seconds);
const ratios = pairwiseRatios(secondsOf('opd check, everything anew'), secondsOf('markdownlint-cli2, MD045 alone'));
console.log(
  `opd check ÷ markdownlint-cli2, pair by pair: ${ratios.map((ratio) => ratio.toFixed(2)).join(', ')}; median ${median(ratios).toFixed(2)}`,
);
