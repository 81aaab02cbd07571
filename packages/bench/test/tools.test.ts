import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { peers, whyMissing } from '../src/peers/index.ts';
import { layOutPeer } from '../src/peers/lay-out-peer.ts';
import { entriesOf } from '../src/regency/regency.ts';
import { addedEntry, editEntry, scenarios } from '../src/scenarios/scenario.ts';
import { rememberStart } from '../src/scenarios/start-of-round.ts';
import { verifyBuild } from '../src/scenarios/verify.ts';
import { toolNames } from '../src/tools/tool.ts';

const settings = {
  entry: { widths: [480, 800], sizes: '42rem' },
  card: { widths: [320], sizes: '50vw' },
  quality: 75,
};

test('every tool that can be named is there', () => {
  expect(['situs', ...peers.map(({ name }) => name)]).toEqual(toolNames);
});

test('a peer that is not installed is named with the way to get it', () => {
  const [peer] = peers;
  const version = () => {
    throw new Error('Hugo is not installed; on Debian: apt-get install hugo.');
  };
  expect(peer && whyMissing({ ...peer, version })).toBe('Hugo is not installed; on Debian: apt-get install hugo.');
});

// Hugo's version is asked of a program that may be missing; what is laid out is the same.
describe.each(peers.map((peer) => ({ ...peer, version: () => '0' })))('a regency laid out for $label', (peer) => {
  const size = { sites: 2, entries: 3 };
  const entries = entriesOf(size);
  let folder = '';
  let photo = '';
  const lay = (name: string) => layOutPeer(peer, join(folder, name), { size, photo: () => photo }, settings);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'opd-peer-'));
    photo = join(folder, 'photo.jpg');
    await sharp({ create: { width: 900, height: 600, channels: 3, background: 'teal' } })
      .jpeg()
      .toFile(photo);
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('has every entry with its words and its photo', async () => {
    const tool = await lay('words');
    for (const entry of entries) {
      expect(await readFile(tool.entryFile(entry), 'utf8')).toContain(`title: ${entry.title}\n`);
      expect(await readFile(join(tool.entryFile(entry), '../utama.jpg'))).toEqual(await readFile(photo));
    }
  });

  test('is after a round as it was before', async () => {
    const tool = await lay('round');
    const situation = { tool, regency: { size, photo: () => photo }, entries, round: 0 };
    const files = [...entries.map((entry) => tool.entryFile(entry)), ...tool.footers()];
    const read = () => Promise.all(files.map((file) => readFile(file, 'utf8')));
    const [before, putBack] = [await read(), await rememberStart(tool, entries)];
    for (const scenario of scenarios) await scenario.change(situation);
    expect(await read()).not.toEqual(before);
    const added = addedEntry(entries, 0);
    expect(await readFile(tool.entryFile(added), 'utf8')).toContain(added.title);
    await putBack([added]);
    expect(await read()).toEqual(before);
    await expect(readFile(tool.entryFile(added), 'utf8')).rejects.toThrow();
  });

  test('is not believed to be built when it is not', async () => {
    const tool = await lay('nothing');
    const expected = await editEntry(tool, entries, 'uji');
    await expect(verifyBuild(tool, entries, undefined)).rejects.toThrow(/built no good page .*the page is missing/);
    await expect(verifyBuild(tool, [], expected)).rejects.toThrow('the words "Kalimat baru uji" are missing');
  });
});
