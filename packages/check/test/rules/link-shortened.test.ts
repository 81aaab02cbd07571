import { describe, expect, it } from 'vitest';
import { check, checkBody, exampleSite } from '../example-site.ts';
import { only } from '../only.ts';

const rule = 'link-shortened';

describe(rule, () => {
  it.each(['https://bit.ly/abc', 'http://s.id/abc', 'https://www.tinyurl.com/abc', 'https://linktr.ee/dinas'])(
    'warns of %s',
    async (url) => {
      expect(only(rule, await checkBody(`[a](${url})`))).toMatchObject([{ severity: 'warning' }]);
    },
  );

  it('looks at opd.yaml', async () => {
    const profile = `${exampleSite['dinas/opd.yaml']}mapUrl: https://bit.ly/abc\n`;
    expect(only(rule, await check({ 'dinas/opd.yaml': profile }))).toMatchObject([{ file: 'dinas/opd.yaml', line: 8 }]);
  });

  it.each(['https://contoh.go.id/s.id/', 'https://bps.id/', '/layanan/'])('is content with %s', async (url) => {
    expect(only(rule, await checkBody(`[a](${url})`))).toEqual([]);
  });
});
