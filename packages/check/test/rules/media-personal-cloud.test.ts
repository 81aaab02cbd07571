import { describe, expect, it } from 'vitest';
import { brief, check, checkBody, checkFields, exampleSite } from '../example-site.ts';
import { only } from '../only.ts';

const rule = 'media-personal-cloud';

describe(rule, () => {
  it.each([
    'https://drive.google.com/file/d/1AbC/view',
    'https://docs.google.com/forms/d/e/abc/viewform',
    'https://forms.gle/abc',
    'https://www.dropbox.com/s/abc/naskah.pdf',
    'https://1drv.ms/b/s!abc',
    'https://contoh-my.sharepoint.com.my.sharepoint.com/a',
    'https://mega.nz/file/abc',
    'https://www.icloud.com/iclouddrive/abc',
    'https://photos.app.goo.gl/abc',
    'https://mmg.whatsapp.net/v/t62/abc',
    'https://chat.whatsapp.com/AbC',
    'https://api.telegram.org/file/bot1/a.pdf',
    'https://t.me/c/123/4',
    'https://t.me/+AbC',
  ])('finds %s', async (url) => {
    for (const body of [`[a](${url})`, `<Video url="${url}" title="Video" />`]) {
      expect(only(rule, await checkBody(body))).toMatchObject([{ severity: 'error', line: 1 }]);
    }
  });

  it('finds them in the fields and in opd.yaml', async () => {
    const fields = await checkFields('sources:\n  - label: A\n    url: https://drive.google.com/a');
    expect(brief(only(rule, fields))).toEqual(['11:5 media-personal-cloud']);
    const profile = `${exampleSite['dinas/opd.yaml']}mapUrl: https://drive.google.com/a\n`;
    expect(only(rule, await check({ 'dinas/opd.yaml': profile }))).toMatchObject([{ file: 'dinas/opd.yaml' }]);
  });

  it.each([
    'https://www.google.com/maps/place/a',
    'https://data.contohkab.go.id/',
    'https://t.me/kontak',
    './naskah.pdf',
  ])('is content with %s', async (url) => {
    expect(only(rule, await checkBody(`[a](${url})`))).toEqual([]);
  });
});
