import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { buildDay } from '../../src/integration/build-day.ts';

const content = new URL('../../../../content/', import.meta.url);

describe('the day a site is built for', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.useRealTimers();
  });

  /** At a moment, as Turborepo or nobody runs the build, with a day given or none. */
  function at(moment: string, { hash, day }: { hash?: string; day?: string } = {}): void {
    vi.useFakeTimers({ now: new Date(moment), toFake: ['Date'] });
    vi.stubEnv('TURBO_HASH', hash);
    vi.stubEnv('OPD_TODAY', day);
  }

  test('is the one that was given', async () => {
    at('2026-11-25T03:00:00Z', { day: '2027-01-02' });
    expect(await buildDay(content, 'build')).toBe('2027-01-02');
  });

  test('is else the one of the clock in the regency, which is ahead of the machine', async () => {
    at('2026-11-25T18:00:00Z');
    expect(await buildDay(content, 'build')).toBe('2026-11-26');
    expect(await buildDay(pathToFileURL('/nowhere/'), 'build')).toBe('2026-11-26');
  });

  test('must be given where Turborepo would keep the pages for other days', async () => {
    at('2026-11-25T03:00:00Z', { hash: '0123456789abcdef' });
    await expect(buildDay(content, 'build')).rejects.toThrow('Run `npm run build`');
    expect(await buildDay(content, 'dev')).toBe('2026-11-25');
    at('2026-11-25T03:00:00Z', { hash: '0123456789abcdef', day: '2026-11-25' });
    expect(await buildDay(content, 'build')).toBe('2026-11-25');
  });
});
