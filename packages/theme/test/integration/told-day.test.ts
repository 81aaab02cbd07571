import { afterEach, expect, test, vi } from 'vitest';
import { assertDayIsTold } from '../../src/integration/told-day.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** As Turborepo or nobody runs the build, with a day given or none. */
function building({ hash, day }: { hash?: string; day?: string }): void {
  vi.stubEnv('TURBO_HASH', hash);
  vi.stubEnv('OPD_TODAY', day);
}

test('the day must be told where Turborepo would keep the pages for other days', () => {
  building({ hash: '0123456789abcdef' });
  expect(() => assertDayIsTold('build')).toThrow('Run `npm run build`');
  expect(() => assertDayIsTold('dev')).not.toThrow();
  building({ hash: '0123456789abcdef', day: '2026-11-25' });
  expect(() => assertDayIsTold('build')).not.toThrow();
});

test('else the clock of the regency tells it', () => {
  building({});
  expect(() => assertDayIsTold('build')).not.toThrow();
});
