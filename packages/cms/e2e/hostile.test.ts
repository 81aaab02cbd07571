import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { id } from '../src/locale/id.ts';
import { imageAdvice } from '../src/text/paste.ts';
import { pngNaming } from '../test/photo/pictures.ts';
import { attack, chosenPhoto, descriptions, fillNews } from './news.ts';
import { Room } from './room.ts';

/** Whoever holds an operator's account, or sits at an operator's desk, and means harm. */
describe('a hostile operator', () => {
  let room: Room;

  beforeAll(async () => {
    room = await Room.open();
  });
  afterAll(() => room?.close());

  test('chooses files that are none: each is refused with a reason', async () => {
    const operator = await room.operator();
    const form = await operator.newEntry('berita');
    const cover = await form.group('Foto utama');
    const program = Buffer.from('4d5a90000300000004000000ffff0000', 'hex');
    const refused = [
      { name: 'foto.jpg', mimeType: 'image/jpeg', buffer: program, why: 'program' },
      { name: 'peta.png', mimeType: 'image/png', buffer: Buffer.from(pngNaming(10_000, 6000)), why: '60 megapiksel' },
      { name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from(`<svg>${attack}</svg>`), why: 'SVG' },
    ];
    for (const { why, ...file } of refused) {
      await cover.offer('Berkas foto', file);
      const alert = cover.field('Berkas foto').getByRole('alert');
      await alert.getByText(`"${file.name}" tidak diambil`).waitFor();
      expect(await alert.textContent(), file.name).toContain(why);
    }
    const attachment = await form.add('Lampiran');
    await attachment.offer('Berkas', { name: 'laporan.pdf', mimeType: 'application/pdf', buffer: program });
    await attachment.field('Berkas').getByRole('alert').getByText('"laporan.pdf" tidak diambil').waitFor();
  });

  test('names a file so that it would leave its folder: only its name is kept', async () => {
    const operator = await room.operator();
    const form = await operator.newEntry('berita');
    await fillNews(form, 'Nama berkas yang ingin keluar');
    const cover = await form.group('Foto utama');
    expect(await cover.upload('Berkas foto', await chosenPhoto('../../evil.jpg'))).toBe('evil.webp');
    await cover.fill('Deskripsi foto', descriptions[4]);
    await cover.choose('Jenis foto', 'Pelayanan');
    const folder = await operator.saveAndPublish();
    expect(await room.preview.filesOf(`berita/${folder}`)).toEqual(['evil.webp', 'index.mdx']);
    expect(room.preview.git('status', '--porcelain')).toBe('');
  });

  test('asks the backend itself to write elsewhere: it refuses in words', async () => {
    const operator = await room.operator();
    const head = room.preview.git('rev-parse', 'HEAD');
    const raw = '---\ntitle: Jahat\n---\n';
    const options = { collectionName: 'dinkes-berita', commitMessage: 'x', useWorkflow: false, status: 'draft' };
    const entry = (path: string, slug = 'a/index') => ({ dataFiles: [{ slug, path, raw }], assets: [], options });
    const media = (path: string) => ({
      asset: { path, content: '', encoding: 'base64' },
      options: { commitMessage: 'x' },
    });
    const requests: readonly (readonly [string, object])[] = [
      ['persistEntry', entry('../../evil.webp')],
      ['persistEntry', entry('content/dinkominfo/berita/a/index.mdx')],
      ['persistEntry', entry('packages/cli/bin/opd.ts')],
      ['persistEntry', entry('content/dinkes/berita/a/../../opd.yaml')],
      ['persistMedia', media('content/dinkes/berita/a/../../../../evil.webp')],
      ['persistMedia', media('content/dinkes/berita/a/evil.html')],
      ['deleteFiles', { paths: ['content/kabupaten.yaml'], options: { commitMessage: 'x' } }],
      ['getEntry', { path: '../../../etc/passwd' }],
    ];
    for (const [action, params] of requests) {
      const { status, error } = await operator.ask(action, params);
      expect([403, 422], JSON.stringify(params)).toContain(status);
      expect(error, JSON.stringify(params)).toMatch(/bukan tempat isi|tidak dapat diunggah|tidak dikenal/);
    }
    expect(room.preview.git('rev-parse', 'HEAD')).toBe(head);
    expect(room.preview.git('status', '--porcelain')).toBe('');
  });

  test('finds no window onto the files beside the entries', async () => {
    const operator = await room.operator();
    await operator.openList('berita');
    await operator.settled();
    const names = await operator.page.getByRole('banner').getByRole('button').allInnerTexts();
    expect(names).toContain(id.app.header.quickAdd);
    expect(names).not.toContain(id.app.header.media);
  });

  test('pastes and drops pictures into the text: only words get in, and nothing is fetched', async () => {
    const operator = await room.operator();
    const fetched: string[] = [];
    operator.page.on('request', (request) => fetched.push(request.url()));
    await operator.newEntry('berita');
    await operator.text.click();
    await operator.paste(`<p>Kata yang ditempel <img src="https://contoh.example/a.png" alt="x"> ${attack}</p>`);
    await expect.poll(() => operator.messages()).toContain(imageAdvice);
    expect(await operator.text.textContent()).toContain('Kata yang ditempel');

    await operator.drop(await chosenPhoto('sawah.jpg'));
    await expect.poll(async () => (await operator.messages()).filter((text) => text === imageAdvice).length).toBe(2);
    expect(await operator.text.locator('img').count()).toBe(0);
    expect(fetched.filter((url) => url.includes('contoh.example'))).toEqual([]);
    expect(await operator.attacked()).toBe(false);
    expect(operator.misdeeds.all).toEqual([]);
  });
});
