import { describe, expect, test } from 'vitest';
import { ensureWebTools } from '../src/verify/web-tools.ts';

describe('the programs that the tests of the deploy need', () => {
  test('are named where they are missing and this user may install nothing', async () => {
    const search = ensureWebTools('/', { path: '/nowhere', isRoot: false }, '/nowhere/module.so');
    await expect(search).rejects.toMatchObject({
      message: expect.stringContaining('libnginx-mod-http-brotli-static'),
      hint: expect.stringContaining('sudo apt-get install'),
    });
  });
});
