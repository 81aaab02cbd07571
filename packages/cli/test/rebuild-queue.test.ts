import { describe, expect, test } from 'vitest';
import { RebuildQueue } from '../src/preview/rebuild-queue.ts';

/** A queue whose builds end when the test says so. */
function controlledQueue(concurrency: number) {
  const log: string[] = [];
  const running = new Map<string, () => void>();
  const queue = new RebuildQueue({
    concurrency,
    last: 'portal',
    build: (slug) =>
      new Promise<void>((resolve) => {
        expect(running.has(slug), `${slug} is built twice at once`).toBe(false);
        log.push(slug);
        running.set(slug, () => {
          running.delete(slug);
          resolve();
        });
      }),
  });
  const end = async (slug: string) => {
    running.get(slug)?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { queue, log, end, running: () => [...running.keys()] };
}

describe('the rebuild queue', () => {
  test('builds the portal after all others', async () => {
    const { queue, log, end } = controlledQueue(2);
    queue.add(['portal', 'alpha', 'beta', 'gamma']);
    expect(log).toEqual(['alpha', 'beta']);
    for (const slug of ['alpha', 'beta', 'gamma']) await end(slug);
    expect(log).toEqual(['alpha', 'beta', 'gamma', 'portal']);
  });

  test('a site is not built while something else works on it', async () => {
    const { queue, log } = controlledQueue(2);
    const work = Promise.withResolvers<void>();
    queue.hold('alpha', () => work.promise);
    queue.add(['alpha', 'beta']);
    expect(log).toEqual(['beta']);
    work.resolve();
    await new Promise((resolve) => setImmediate(resolve));
    expect(log).toEqual(['beta', 'alpha']);
  });

  test('many changes during a build make one more build', async () => {
    const { queue, log, end } = controlledQueue(2);
    queue.add(['alpha']);
    for (let change = 0; change < 5; change += 1) queue.add(['alpha']);
    await end('alpha');
    await end('alpha');
    expect(log).toEqual(['alpha', 'alpha']);
  });

  test('a change during the build of the portal is built beside it, and the portal once more', async () => {
    const { queue, log, end, running } = controlledQueue(2);
    queue.add(['portal']);
    queue.add(['alpha', 'portal']);
    expect(running()).toEqual(['portal', 'alpha']);
    await end('portal');
    await end('alpha');
    expect(log).toEqual(['portal', 'alpha', 'portal']);
  });

  test('is idle when nothing waits and nothing runs', async () => {
    const { queue, end } = controlledQueue(1);
    await queue.idle();
    queue.add(['alpha', 'beta']);
    let idle = false;
    const waited = queue.idle().then(() => {
      idle = true;
    });
    await end('alpha');
    expect(idle).toBe(false);
    await end('beta');
    await waited;
    expect(idle).toBe(true);
  });
});
