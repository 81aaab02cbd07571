import { describe, expect, it } from 'vitest';
import { brief, check, checkBody, checkFields, exampleSite } from '../example-site.ts';
import { only } from '../only.ts';

const rule = 'link-lookalike';

describe(rule, () => {
  it.each([
    ['a name before @', '[portal](https://contohkab.go.id@jahat.example/)'],
    ['a name and a password before @', '[portal](https://contohkab.go.id:443@jahat.example/)'],
    ['backslashes', '[portal](https:\\\\\\\\jahat.example)'],
    ['a backslash for the second slash', '[portal](/\\\\jahat.example)'],
    ['no scheme', '[portal](//jahat.example/)'],
    ['an IP address', '[portal](http://103.10.10.10/masuk)'],
    ['an IP address in one number', '[portal](http://1729489418/masuk)'],
    ['an IP address of version 6', '[portal](http://[2001:db8::1]/)'],
    ['Cyrillic letters', '[portal](https://contоhkab.go.id/)'],
    ['punycode', '[portal](https://xn--contohkab-q4g.example/)'],
    ['percent signs in the name', '[portal](https://contohkab%2ego.id/)'],
    ['entities in the name', '[portal](https://contohkab&amp;period;go.id/)'],
    ['a zero-width space', '[portal](https://jahat\u200b.example/)'],
    ['a control of direction', '[portal](https://jahat.example/\u202egpj.exe)'],
    ['the domain before another', '[portal](https://contohkab.go.id.jahat.example/)'],
    ['the domain with a suffix', '[portal](https://contohkab-login.com/)'],
    ['the domain with a digit', '[portal](https://c0ntohkab.net/)'],
    ['the domain with a hyphen', '[portal](https://contoh-kab.info/)'],
    ['another site behind a shown address', '[https://contohkab.go.id/ktp](https://jahat.example/)'],
    ['another site behind a shown name', '[www.lapor.go.id](https://jahat.example/)'],
    ['a definition', '[portal][a]\n\n[a]: https://contohkab.go.id@jahat.example/'],
    ['a component', '<Video url="https://contohkab.go.id@jahat.example/" title="Video" />'],
  ])('finds %s', async (_what, body) => {
    expect(only(rule, await checkBody(body))).toMatchObject([{ help: expect.stringContaining('Contoh: ') }]);
  });

  it('finds them in the fields and in opd.yaml', async () => {
    const fields = await checkFields('sources:\n  - label: A\n    url: http://103.10.10.10/');
    expect(brief(only(rule, fields))).toEqual(['11:5 link-lookalike']);
    const profile = `${exampleSite['dinas/opd.yaml']}mapUrl: https://contohkab.go.id@jahat.example/\n`;
    expect(only(rule, await check({ 'dinas/opd.yaml': profile }))).toMatchObject([{ file: 'dinas/opd.yaml', line: 8 }]);
  });

  it.each([
    '[data](https://data.contohkab.go.id/dataset?q=padi&tahun=2026#hasil)',
    '[BPS](https://contohkab.bps.go.id/)',
    '[www.contohkab.go.id](https://contohkab.go.id/)',
    '[contohkab.go.id](https://data.contohkab.go.id/)',
    'https://www.lapor.go.id/ dan www.kemkes.go.id',
    '[surel](mailto:loket@contohkab.go.id)',
    '[telepon](tel:112)',
    '[layanan](/layanan/)',
    '[peta](https://www.openstreetmap.org/#map=12/-7.15/111.88)',
    '[medium](https://medium.com/@penulis/judul)',
    '[Pukul 08.00](https://contohkab.go.id/)',
  ])('is content with %s', async (body) => {
    expect(only(rule, await checkBody(body))).toEqual([]);
  });
});
