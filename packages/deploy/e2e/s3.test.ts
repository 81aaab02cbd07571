import { expect, test } from 'vitest';
import { sha256 } from '../src/release/sha256.ts';
import { s3Target } from '../src/s3/s3-target.ts';
import { stageSmall, temporaryFolder } from '../test/small-site.ts';
import { startS3Server } from './s3-server.ts';

test('a bucket shows one release at a time, is sent only what is new, keeps ten and goes back', async () => {
  await using folder = await temporaryFolder();
  await using server = await startS3Server(folder.path);
  const { bucket } = server;
  const target = s3Target({ name: 's3', bucket, live: true });
  const text = async (key: string) => (await bucket.read(key))?.bytes.toString('utf8');

  // Long enough to be compressed: three forms of it are stored, and one is served.
  const first = await stageSmall(folder.path, {
    'a b.txt': 'satu',
    'lama.html': 'lama',
    'b.html': 'kata '.repeat(900),
  });
  expect(await target.publish(first)).toMatchObject({ unchanged: false, filesSent: 6 });
  expect((await bucket.list('dinkes/live/b.html')).map(({ key }) => key)).toEqual(['dinkes/live/b.html']);
  expect(await target.publish(first)).toMatchObject({ unchanged: true, filesSent: 0 });
  expect(await text('dinkes/live/a b.txt')).toBe('satu');
  expect(await target.publish(await stageSmall(folder.path, { 'a b.txt': 'dua' }))).toMatchObject({ filesSent: 1 });
  expect(await text('dinkes/live/a b.txt')).toBe('dua');
  expect(await text('dinkes/live/lama.html')).toBeUndefined();

  expect(await target.rollBack('dinkes')).toMatchObject({ from: { number: 2 }, to: { number: 1 } });
  expect(await text('dinkes/live/lama.html')).toBe('lama');
  // The rest of a deploy that was broken off, and was never tried again, goes with the next one.
  const rest = `dinkes/releases/000001-${'f'.repeat(16)}/files/sisa.txt`;
  await bucket.put(rest, Buffer.from('sisa'), sha256('sisa'));
  for (let day = 3; day <= 12; day++) await target.publish(await stageSmall(folder.path, { 'hari.txt': `${day}` }));
  const { current, releases } = await target.state('dinkes');
  expect(current?.number).toBe(12);
  expect(releases.map(({ number }) => number)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect((await bucket.list('dinkes/releases/000002')).length).toBe(0);
  expect(await bucket.read(rest)).toBeUndefined();

  // What is damaged on its way is never shown.
  const damaged = await stageSmall(folder.path, { 'hari.txt': 'baru' });
  const manifest = new Map([...damaged.manifest, ['files/hari.txt', 'f'.repeat(64)]]);
  await expect(target.publish({ ...damaged, manifest })).rejects.toThrow();
  expect(await text('dinkes/live/hari.txt')).toBe('12');

  // What is gone back to is another site than the present one.
  expect(await target.rollBack('dinkes')).toMatchObject({ to: { number: 11 } });
  await target.publish(await stageSmall(folder.path, { 'hari.txt': '12' }));
  expect(await target.rollBack('dinkes')).toMatchObject({ from: { number: 13 }, to: { number: 11 } });
});
