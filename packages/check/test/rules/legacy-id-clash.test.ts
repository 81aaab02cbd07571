import { describe, expect, it } from 'vitest';
import { check, entryPath, frontmatter } from '../example-site.ts';

const other = 'dinas/berita/2026-05-01-tanam/index.mdx';
const news = (id: string) => frontmatter.replace(/---\n$/, `${id}\n---\n`);

describe('legacy-id-clash', () => {
  it.each(['legacyId', 'legacyPortalId'])('finds two news items with one %s', async (key) => {
    const findings = await check({ [entryPath]: news(`${key}: 891`), [other]: news(`place: Desa\n${key}: 891`) });
    expect(findings).toMatchObject([
      {
        ruleId: 'legacy-id-clash',
        file: other,
        line: 10,
        column: 1,
        message: `Nomor berita lama 891 sudah dipakai oleh content/${entryPath}.`,
      },
    ]);
  });

  it('tells apart the two kinds of numbers', async () => {
    const change = { [entryPath]: news('legacyId: 891'), [other]: news('legacyPortalId: 891\nlegacyId: 892') };
    expect(await check(change)).toEqual([]);
  });
});
