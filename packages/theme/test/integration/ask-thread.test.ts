import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { askThread } from '../../src/integration/ask-thread.ts';

/** A thread that counts its questions, ends by itself when asked to, and otherwise answers with its count. */
const code = `
import { parentPort } from 'node:worker_threads';
let count = 0;
parentPort.on('message', ({ id, question }) => {
  if (question === 'end') process.exit();
  count += 1;
  parentPort.postMessage(question === 'fail' ? { id, failure: 'Salah.' } : { id, answer: count });
});`;
const counter = (options?: { readonly remembers: boolean }) =>
  askThread<string, number>(new URL(`data:text/javascript,${encodeURIComponent(code)}`), 'The counter', options);

beforeEach(() => vi.stubEnv('OPD_WARM', undefined));
afterEach(() => vi.unstubAllEnvs());

describe('a thread that is asked', () => {
  test('answers all who wait, and is gone afterwards: the next question starts another', async () => {
    const ask = counter();
    expect(await Promise.all([ask('a'), ask('b')])).toEqual([1, 2]);
    expect(await ask('c')).toBe(1);
  });

  test('stays in a process that builds again and again', async () => {
    vi.stubEnv('OPD_WARM', '1');
    const ask = counter();
    expect(await ask('a')).toBe(1);
    expect(await ask('b')).toBe(2);
  });

  test('stays in any process when an answer rests on those before', async () => {
    const ask = counter({ remembers: true });
    expect(await ask('a')).toBe(1);
    expect(await ask('b')).toBe(2);
  });

  test('tells why there is no answer', async () => {
    const ask = counter();
    await expect(ask('fail')).rejects.toThrow('Salah.');
    await expect(ask('end')).rejects.toThrow('The counter ended without an answer.');
    expect(await ask('a')).toBe(1);
  });
});
