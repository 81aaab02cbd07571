import { afterEach, expect, test } from 'vitest';
import { ProposalWorld, proposeAction } from './propose-action.ts';

const inputs = {
  berkas: 'content/*/jajak.yaml README.md',
  cabang: 'usulan',
  judul: 'Catat "hitungan" & lain',
  pesan: 'Periksa angkanya.',
  token: '$token',
};

let world: ProposalWorld | undefined;
afterEach(() => world?.stop());

test('puts no foreign text into a command', () => {
  for (const { run } of proposeAction.runs.steps) expect(run).not.toContain('${{');
});

test.each([{ forgejo: false }, { forgejo: true }])(
  'what changed is proposed once and then brought up to date: %o',
  async (kind) => {
    world = await ProposalWorld.start({ 'content/alfa/jajak.yaml': 'satu', 'content/alfa/opd.yaml': 'satu' }, kind);
    expect(await world.propose(inputs)).toBe('Tidak ada yang berubah.\n');
    expect(world.host.asked).toEqual([]);

    const changed = { 'content/alfa/jajak.yaml': 'dua', 'content/beta/jajak.yaml': 'baru' };
    world.write({ ...changed, 'content/alfa/opd.yaml': 'tidak ikut' });
    expect(await world.propose(inputs)).toContain('Diusulkan: Catat');
    const { berkas, cabang, judul: title, pesan: body, token } = inputs;
    expect([berkas, token]).not.toContain('');
    expect(world.host.pulls).toEqual([{ head: cabang, base: 'main', title, body, state: 'open' }]);
    expect(world.pushed('usulan').split('\n')).toEqual(Object.keys(changed));

    // The same again changes nothing that somebody may have consented to.
    const before = world.commitOf('usulan');
    world.checkOut();
    world.merge({ 'lain.txt': 'main goes on' });
    world.write(changed);
    expect(await world.propose(inputs)).toContain('masih terbuka');
    expect(world.commitOf('usulan')).toBe(before);

    world.checkOut();
    world.write({ 'content/alfa/jajak.yaml': 'tiga' });
    await world.propose(inputs);
    expect(world.pushed('usulan', 'content/alfa/jajak.yaml')).toBe('tiga');
    expect(world.host.pulls).toHaveLength(1);
  },
);

test('a host that refuses fails the run with its words', async () => {
  world = await ProposalWorld.start({ 'README.md': 'satu' });
  world.write({ 'README.md': 'dua' });
  world.host.refuseWith = 403;
  await expect(world.propose(inputs)).rejects.toThrow('tidak dapat dibuka (403): {"message":"No"}');
  expect(world.host.pulls).toEqual([]);
});
