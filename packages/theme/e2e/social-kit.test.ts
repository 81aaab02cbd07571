import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { archiveFile, shareFile, shareSizes } from '@opd/derive/social';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { builtSites, requireSite } from './built-sites.ts';
import { filledSlug } from './page-types.ts';

const feedSchema = z.object({
  items: z.array(
    z.object({
      url: z.string(),
      attachments: z.array(z.object({ url: z.string() })),
      _media_sosial: z.object({ images: z.array(z.object({ url: z.string() })) }),
    }),
  ),
});

describe('the social kits of a built site', () => {
  const site = requireSite(builtSites(), filledSlug);
  const homes = [...site.files].flatMap((file) => /^media-sosial\/.+\/.+\/(?=index\.html$)/.exec(file)?.[0] ?? []);

  test('each have their four crops, in their sizes, and all in one file', async () => {
    expect(homes).not.toEqual([]);
    for (const home of homes) {
      expect(site.files, home).toContain(`${home}${archiveFile}`);
      for (const size of shareSizes) {
        const { width, height, format } = await sharp(join(site.folder, home, shareFile(size))).metadata();
        expect({ width, height, format }, home).toEqual({ width: size.width, height: size.height, format: 'jpeg' });
      }
    }
  });

  test('are there for an old entry whose operators want to share it again', () => {
    const wanted = homes.filter((home) => home.startsWith('media-sosial/berita/2024-'));
    expect(wanted).toHaveLength(1);
    expect(readFileSync(join(site.folder, 'media-sosial/index.html'), 'utf8')).toContain(wanted[0]);
  });

  test('are the same for schedulers', () => {
    const { items } = feedSchema.parse(JSON.parse(readFileSync(join(site.folder, 'media-sosial/feed.json'), 'utf8')));
    expect(items).toHaveLength(homes.length);
    const files = items.flatMap((item) => [...item.attachments, ...item._media_sosial.images]);
    for (const { url } of files) expect(site.files).toContain(new URL(url).pathname.slice(1));
  });
});
