import { type SocialKit, socialKit } from '@opd/derive/social';
import { describe, expect, test } from 'vitest';
import yauzl from 'yauzl';
import { kitArchive } from '../../src/social-kit/archive.ts';
import { klarifikasi, opd, site } from '../feeds/example-site.ts';

const kit: SocialKit = socialKit(klarifikasi, `${site.origin}${klarifikasi.path}`, opd, site.regency);
const images = new Map([['1080x1080.jpg', Uint8Array.from({ length: 70_000 }, (_, index) => index % 251)]]);
const archive = kitArchive({ kit, images, day: '2026-11-20' });

/** Unpacks an archive with a reader that we did not write, which holds every file against its checksum. */
async function unpack(zip: Uint8Array) {
  const files = new Map<string, { readonly bytes: Buffer; readonly day: string }>();
  const reader = await yauzl.fromBufferPromise(Buffer.from(zip));
  for await (const entry of reader.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await reader.openReadStreamPromise(entry)) chunks.push(Buffer.from(chunk));
    const day = entry.getLastModDate({ timezone: 'UTC' }).toISOString().slice(0, 16);
    files.set(entry.fileName, { bytes: Buffer.concat(chunks), day });
  }
  return files;
}

describe('the archive of a kit', () => {
  test('holds the crops, a text for each channel, the description and the reply', async () => {
    const files = await unpack(archive);
    expect([...files.keys()].sort()).toEqual(
      [
        '1080x1080.jpg',
        'akun-resmi.txt',
        'balasan.txt',
        'deskripsi-foto.txt',
        ...kit.captions.map(({ platform }) => `takarir/${platform}.txt`).sort(),
        'tautan.txt',
      ].sort(),
    );
    expect(files.get('1080x1080.jpg')?.bytes).toEqual(Buffer.from(images.get('1080x1080.jpg') ?? []));
    expect(files.get('balasan.txt')?.bytes.toString()).toBe('HOAKS: Tidak ada denda keterlambatan buku.\n');
    expect(files.get('akun-resmi.txt')?.bytes.toString()).toContain('Instagram: @dispusip');
    expect(files.get('takarir/x.txt')?.bytes.toString()).toBe(
      `${kit.captions.find(({ platform }) => platform === 'x')?.text}\n`,
    );
  });

  test('bears the day of the entry and no other, so that the same kit gives the same bytes', async () => {
    for (const { day } of (await unpack(archive)).values()) expect(day).toBe('2026-11-20T12:00');
    expect(kitArchive({ kit, images, day: '2026-11-20' })).toEqual(archive);
  });
});
