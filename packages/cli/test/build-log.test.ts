import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { failureText } from '../src/build/failure-text.ts';
import { showProgress, sumUp } from '../src/build/progress.ts';
import { SiteLog } from '../src/build/site-log.ts';
import { parseTaskLine } from '../src/build/turbo.ts';

const contentMistake = [
  'npm warn Unknown user config "x".',
  '> @site/alpha@0.0.0 build',
  '11:30:41 [ERROR] [@opd/theme] An unhandled error occurred while running the "astro:config:setup" hook',
  'Situs alpha tidak dibangun karena isinya perlu diperbaiki.',
  'content/alpha/berita/x/index.mdx:4:1 Foto tanpa keterangan.',
  '  Tuliskan apa yang tampak di foto.',
  'npm error code 1',
];

describe('what a failed build says', () => {
  test('a mistake in the content: the message of the theme and nothing else', () =>
    expect(failureText(contentMistake)).toBe(
      'Situs alpha tidak dibangun karena isinya perlu diperbaiki.\n' +
        'content/alpha/berita/x/index.mdx:4:1 Foto tanpa keterangan.\n  Tuliskan apa yang tampak di foto.',
    ));

  test('a bug: everything from the error on, with its stack', () =>
    expect(failureText(['building', '[TypeError] x is not a function', '  Stack trace:', '    at y'])).toBe(
      '[TypeError] x is not a function\n  Stack trace:\n    at y',
    ));

  test('anything else: the last lines', () => {
    expect(failureText(['a', 'Killed', 'npm error code 137'])).toBe('a\nKilled');
    expect(failureText([])).toBe('');
  });
});

describe('following many builds at once', () => {
  test('knows what was built, what came from the cache and what failed', () => {
    const log = new SiteLog();
    const read = (slug: string, text: string, now: number) => log.read({ slug, text }, now);
    expect(read('beta', 'cache hit, replaying logs 12', 5)).toEqual({ slug: 'beta', status: 'cached' });
    expect(read('beta', '11:30:42 [build] Complete!', 6)).toBeUndefined();
    read('gamma', 'cache miss, executing 34', 10);
    read('alpha', 'cache miss, executing 56', 20);
    expect(log.running).toEqual(['gamma', 'alpha']);
    expect(read('gamma', '11:30:42 [build] Complete!', 2_010)).toEqual({
      slug: 'gamma',
      status: 'built',
      milliseconds: 2000,
    });
    for (const text of contentMistake) read('alpha', text, 30);
    expect(log.running).toEqual([]);
    expect(log.builds).toEqual([
      { slug: 'beta', hash: '12', cached: true },
      { slug: 'gamma', hash: '34', cached: false },
      { slug: 'alpha', hash: '56', cached: false },
    ]);
    expect(log.results(['alpha', 'beta', 'gamma', 'delta'], false).map(({ status }) => status)).toEqual([
      'failed',
      'cached',
      'built',
      'failed',
    ]);
  });

  test('reads the lines of sites and nothing else', () => {
    expect(parseTaskLine('{"source":"@site/alpha#build","text":"hi"}')).toEqual({ slug: 'alpha', text: 'hi' });
    expect(parseTaskLine('{"source":"turbo","text":"hi"}')).toBeUndefined();
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (line) => parseTaskLine(line) === undefined));
  });
});

describe('progress', () => {
  test('plain lines name what was built and what failed; what is unchanged is only counted', () => {
    const lines: string[] = [];
    const progress = showProgress(3, { write: (text) => lines.push(text) });
    progress.finished({ slug: 'alpha', status: 'built', milliseconds: 2140 }, []);
    progress.finished({ slug: 'beta', status: 'cached' }, []);
    progress.finished({ slug: 'gamma', status: 'failed', message: '' }, []);
    progress.end();
    expect(lines).toEqual(['1/3 alpha ✓ 2.1 s\n', '3/3 gamma ✗ failed\n']);
  });

  test('a terminal gets one line that never wraps', () => {
    const lines: string[] = [];
    const progress = showProgress(10, { isTTY: true, columns: 20, write: (text) => lines.push(text) });
    progress.finished({ slug: 'alpha', status: 'cached' }, ['beta', 'gamma', 'delta']);
    expect(lines).toEqual(['\r\u001B[K', ' 1/10 alpha ✓ uncha']);
  });

  test('the sum names failures only when there are any', () => {
    expect(sumUp([{ slug: 'a', status: 'cached' }], 400)).toBe('1 site: 0 built, 1 unchanged in 0.4 s');
    expect(sumUp([{ slug: 'a', status: 'failed', message: '' }], 400)).toContain('1 failed');
  });
});
