import { describe, expect, test } from 'vitest';
import { checkContext, previewContext } from '../../src/config/backend.ts';
import { sitePreviewOf } from '../../src/review/site-preview.ts';

const draft = { collection: 'dinkes-berita', slug: '2026-11-24-panen-raya/index' };
const address = 'https://pratinjau.contoh.go.id/7/';
const check = { context: checkContext, state: 'success', target_url: 'https://git.contoh.go.id/hasil' };

/** What a host tells of a draft. */
const host = (...statuses: object[]) => ({ request: async () => undefined, getStatuses: async () => statuses });

describe('the preview of the site with a draft', () => {
  test.each([previewContext, 'deploy/netlify', 'Cloudflare Pages: Deploy'])(
    'is the link of the status %s',
    async (context) => {
      const status = { context, state: 'success', target_url: address };
      expect(await sitePreviewOf(host(check, status), draft)).toBe(address);
    },
  );

  test.each([
    ['while it is being made', { context: previewContext, state: 'other', target_url: address }],
    ['when it is no web address', { context: previewContext, state: 'success', target_url: 'javascript:alert(1)' }],
    ['where only the check says something', check],
  ])('is not offered %s', async (_what, status) => {
    expect(await sitePreviewOf(host(status), draft)).toBeUndefined();
  });

  test('is not asked for where the host tells no statuses', async () => {
    expect(await sitePreviewOf({ request: async () => undefined }, draft)).toBeUndefined();
  });
});
