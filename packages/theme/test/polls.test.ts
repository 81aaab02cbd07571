import { type Poll, pollPath } from '@opd/registry';
import { describe, expect, test } from 'vitest';
import { loadSite } from '../src/integration/load-site.ts';
import { isShownPoll, votesAddress } from '../src/polls.ts';
import type { Site } from '../src/site.ts';

const { site: loaded } = await loadSite(new URL('../../../content/', import.meta.url), 'dinkominfo', '2026-11-24');
const voteService = { url: 'https://suara.contoh.example', example: true };
const site: Site = { ...loaded, regency: { ...loaded.regency, voteService } };
const withoutService: Site = { ...loaded, regency: { ...loaded.regency, voteService: undefined } };
const counts = { sangatPuas: 1, puas: 0, cukupPuas: 0, tidakPuas: 0 };
const poll: Poll = {
  ...{ id: 'situs', question: 'Puaskah Anda dengan situs ini?', article: undefined, since: '2026-11-24' },
  ...{ until: undefined, asksRemark: false, imported: [], snapshot: undefined, example: false },
};
const counted: Poll = { ...poll, snapshot: { since: '2026-11-24', until: '2026-11-24', counts, example: false } };

describe('a poll', () => {
  test('is sent to the service that the regency names, under the folder of the site', () => {
    expect(votesAddress(site, poll)).toBe('https://suara.contoh.example/suara/dinkominfo');
  });

  test.each([
    ['where the regency names no service', withoutService, poll],
    ['before its first day', site, { ...poll, since: '2026-11-25' }],
    ['after its last day', site, { ...poll, until: '2026-11-23' }],
  ])('takes no votes %s, and shows what was counted, or nothing', (_, where, which) => {
    expect(votesAddress(where, which)).toBeUndefined();
    expect(isShownPoll(where, which)).toBe(false);
    expect(isShownPoll(where, { ...which, snapshot: counted.snapshot })).toBe(true);
  });

  test('stands on a page of its own, or on the article that it is about', () => {
    expect(pollPath(poll)).toBe('/jajak/situs/');
    expect(pollPath({ ...poll, article: 'berita/2026-11-24-panen' })).toBe('/berita/2026-11-24-panen/#jajak');
  });
});
