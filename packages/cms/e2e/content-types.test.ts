import { type ContentType, contentTypes, parseEntry, typeNames } from '@opd/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { desktop } from './browser.ts';
import { readEntry } from './committed.ts';
import { fillFields } from './fill.ts';
import { Operator } from './operator.ts';
import { Room } from './room.ts';
import { SampleMaker } from './samples.ts';

/** Every content type, with all of its fields: what is typed is what is committed. */
describe('an entry of type', () => {
  let room: Room;
  let operator: Operator;

  beforeAll(async () => {
    room = await Room.open();
    operator = await Operator.signIn(room.browser, room.preview, desktop);
  });
  afterAll(() => room?.close());

  test.each(typeNames)('%s is created, edited and published', async (name) => {
    const type: ContentType = contentTypes[name];
    room.watch(operator);
    const form = await operator.newEntry(name);
    const samples = new SampleMaker(type).all();
    await fillFields(form, type.fields, samples);
    await operator.write('Satu kalimat isi.');
    // The page of the type, drawn beside the form.
    await expect.poll(() => operator.previewText()).toContain(String(samples.title));
    await expect.poll(() => operator.previewText()).toContain('Satu kalimat isi.');
    const folder = await operator.save();
    expect(await operator.status()).toBe('Sudah disimpan');

    await operator.write(' Satu kalimat lagi.');
    await operator.saveAndPublish();
    const { data, body } = await readEntry(room.preview, `${name}/${folder}`);
    expect(withoutDots(data)).toEqual(samples);
    expect(body).toBe('Satu kalimat isi. Satu kalimat lagi.');
    expect(parseEntry(type, data)).toMatchObject({ ok: true });
  });

  test('passes the check of the repository', () => {
    const { code, output } = room.preview.check();
    expect(code, output).toBe(0);
  });
});

/** Files are written `./foto.webp`, as Astro asks for. */
function withoutDots(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value).replaceAll('"./', '"'));
}
