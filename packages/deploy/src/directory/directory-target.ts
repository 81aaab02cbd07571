import { readFile } from 'node:fs/promises';
import { DeployError } from '../error.ts';
import { keptReleases, parseReleaseName, type ReleaseName, renderReleaseName } from '../release/release-name.ts';
import type { SiteState, Target } from '../target.ts';
import type { Shell, ShellAnswer } from './shell.ts';

/** What a folder of sites needs to be known. */
export interface DirectoryOptions {
  readonly name: string;
  /** Absolute path there; each site has a folder of its own in it. */
  readonly path: string;
  readonly shell: Shell;
}

/** Why a script ended, by its exit code; the numbers are those of sysexits.h and theirs after it. */
const refusals: Readonly<Record<number, (site: string, words: string) => DeployError>> = {
  75: (site) =>
    new DeployError(
      `Another deploy of ${site} has been under way for two minutes.`,
      'Wait until it is over, then run it again.',
    ),
  76: (site, words) =>
    new DeployError(
      `Another deploy of ${site} was faster: ${words} is on display now.`,
      'Run it again if what you built is the newer one.',
    ),
  77: (site, words) =>
    new DeployError(
      `What arrived of ${site} is not what was sent: ${words}`,
      'Nothing has changed for visitors; run it again.',
    ),
  78: (site) =>
    new DeployError(
      `${site} has no such release to go back to.`,
      'The kept ones are listed by `npm run opd -- releases`.',
    ),
};

/**
 * A folder on a web server: `<path>/<site>/current` is a link to one of `releases/`, which are never changed once they
 * are there. What a kept release has at the same place is linked instead of sent.
 */
export function directoryTarget({ name, path, shell }: DirectoryOptions): Target {
  const ask = async (script: ScriptName, site: string, ...args: string[]): Promise<string> => {
    const answer = await shell.run(await readScript(script), [`${path}/${site}`, ...args]);
    if (answer.code !== 0) throw refusal(site, answer);
    return answer.stdout;
  };
  return {
    name,
    state: async (site) => readState(await ask('state', site)),
    publish: async (release) => {
      const { site, id, folder } = release;
      const there = await ask('prepare', site, id);
      const { current, releases } = readState(there);
      // What was changed behind our back is sent again, as a release of its own.
      if (current?.id === id && /^intact$/m.test(there))
        return { release: current, unchanged: true, filesSent: 0, bytesSent: 0 };
      const destination = `${path}/${site}/releases/.incoming-${id}`;
      const alike = releases
        .slice(-keptReleases)
        .reverse()
        .map((one) => `../${renderReleaseName(one)}`);
      const sent = await shell.send(folder, destination, alike);
      const shown = current ? renderReleaseName(current) : '-';
      const said = await ask('publish', site, id, shown, String(keptReleases));
      return {
        release: nameAfter(said, 'published'),
        unchanged: false,
        filesSent: sent.files,
        bytesSent: sent.bytes,
      };
    },
    rollBack: async (site, to = '-') => {
      const said = await ask('rollback', site, to);
      return { from: nameAfter(said, 'from'), to: nameAfter(said, 'to') };
    },
  };
}

type ScriptName = 'state' | 'prepare' | 'publish' | 'rollback';

async function readScript(name: ScriptName): Promise<string> {
  const read = (file: string) => readFile(new URL(`scripts/${file}.sh`, import.meta.url), 'utf8');
  return (await read('common')) + (await read(name));
}

function readState(said: string): SiteState {
  const named = (word: string) =>
    said.split('\n').flatMap((line) => {
      const name = line.startsWith(`${word} `) ? parseReleaseName(line.slice(word.length + 1)) : undefined;
      return name ? [name] : [];
    });
  return { current: named('current')[0], releases: named('release') };
}

function nameAfter(said: string, word: string): ReleaseName {
  const name = parseReleaseName(new RegExp(`^${word} (\\S+)$`, 'm').exec(said)?.[1] ?? '');
  if (name) return name;
  throw new DeployError(
    `The server gave an unexpected answer: ${said.trim().slice(0, 300)}`,
    'Does the shell of its user print something when it starts? It must be silent.',
  );
}

function refusal(site: string, { code, stdout, stderr }: ShellAnswer): DeployError {
  const words = `${stdout}\n${stderr}`.trim().slice(-800);
  return (
    refusals[code]?.(site, words.replace(/^overtaken /, '')) ??
    new DeployError(
      `The server could not do it for ${site} (${code}): ${words}`,
      'Mend what it says, then run it again.',
    )
  );
}
