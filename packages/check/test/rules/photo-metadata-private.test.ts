import { describe, expect, it } from 'vitest';
import { checkFile, ruleIds } from '../example-site.ts';
import { phoneExif, photo, photoFormats, placeExif, pngChunk } from '../real-files.ts';

const xmp = (attribute: string) =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:tiff="http://ns.adobe.com/tiff/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" ${attribute}/></rdf:RDF></x:xmpmeta>`;

describe('photo-metadata-private', () => {
  it.each(photoFormats)('finds place and camera in a %s', async (format) => {
    const bytes = await photo(format, { change: (drawing) => drawing.withExif(phoneExif) });
    expect(await checkFile(`foto.${format}`, bytes)).toMatchObject([
      {
        ruleId: 'photo-metadata-private',
        message: `Foto "foto.${format}" masih memuat lokasi pengambilan (GPS), data kamera atau pemiliknya yang dapat dibaca siapa pun.`,
        help: expect.stringContaining('--fix'),
      },
    ]);
  });

  it('tells a place from a camera', async () => {
    const [finding] = await checkFile(
      'foto.jpg',
      await photo('jpeg', { change: (drawing) => drawing.withExif(placeExif) }),
    );
    expect(finding?.message).toContain('GPS');
    expect(finding?.message).not.toContain('kamera');
  });

  it.each(photoFormats)('finds both in the XMP of a %s', async (format) => {
    for (const attribute of ['exif:GPSLatitude="7,9.0S"', 'tiff:Model="Ponsel 1"']) {
      const bytes = await photo(format, { change: (drawing) => drawing.withXmp(xmp(attribute)) });
      expect(ruleIds(await checkFile(`foto.${format}`, bytes)), attribute).toEqual(['photo-metadata-private']);
    }
    const harmless = await photo(format, { change: (drawing) => drawing.withXmp(xmp('dc:format="image/x"')) });
    expect(await checkFile(`foto.${format}`, harmless)).toEqual([]);
  });

  it('finds what lies behind the picture, such as the film of a moving photo', async () => {
    for (const format of ['jpeg', 'png', 'webp'] as const) {
      const bytes = await photo(format);
      const film = Buffer.concat([bytes, Buffer.from('\0\0\0\x18ftypmp42', 'latin1')]);
      expect(ruleIds(await checkFile(`foto.${format}`, film)), format).toEqual(['photo-metadata-private']);
      expect(await checkFile(`foto.${format}`, Buffer.concat([bytes, Buffer.alloc(16)])), format).toEqual([]);
    }
  });

  it('takes a block that cannot be read for a private one', async () => {
    const bytes = await photo('png');
    for (const chunk of [
      pngChunk('eXIf', Buffer.from('??')),
      pngChunk('tEXt', Buffer.from('Raw profile type exif\0')),
    ]) {
      const mixed = Buffer.concat([bytes.subarray(0, 33), chunk, bytes.subarray(33)]);
      expect(ruleIds(await checkFile('foto.png', mixed))).toEqual(['photo-metadata-private']);
    }
  });

  it('is content with a photo whose EXIF says only which side is up', async () => {
    const bytes = await photo('jpeg', { change: (drawing) => drawing.withMetadata({ orientation: 6 }) });
    expect(await checkFile('foto.jpg', bytes)).toEqual([]);
  });
});
