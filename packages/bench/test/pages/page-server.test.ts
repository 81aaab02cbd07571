import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PageServer, servePages } from '../../src/pages/serve/page-server.ts';

describe('the server of pages that are weighed', () => {
  let folder: string;
  let server: PageServer;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'opd-pages-'));
    await writeFile(join(folder, 'index.html'), 'kata '.repeat(2_000));
    await writeFile(join(folder, 'foto.webp'), new Uint8Array(3_000));
    server = await servePages(folder);
  });
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  test('compresses text, and counts what really travelled with the head of the answer', async () => {
    const answer = await fetch(server.origin, { headers: { 'Accept-Encoding': 'br' } });
    expect(await answer.text()).toHaveLength(10_000);
    const [counted] = server.takeAnswers();
    expect(counted).toMatchObject({ path: '/', kind: 'html', status: 200 });
    expect(counted?.bytes).toBeGreaterThan(Number(answer.headers.get('content-length')) + 100);
    expect(counted?.bytes).toBeLessThan(600);
  });

  test('sends photos as they are', async () => {
    await (await fetch(`${server.origin}/foto.webp`)).arrayBuffer();
    const [counted] = server.takeAnswers();
    expect(counted).toMatchObject({ kind: 'image', status: 200 });
    expect(counted?.bytes).toBeGreaterThan(3_000);
  });

  test.each(['/tidak-ada/', '/../rahasia', '/%2e%2e/%2e%2e/etc/passwd'])('has nothing at %s', async (path) => {
    expect((await fetch(server.origin + path)).status).toBe(404);
    expect(server.takeAnswers()).toMatchObject([{ status: 404 }]);
  });
});
