import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { join } from 'node:path';
import { copyRepository, reuseBuild } from '@opd/testing/repository-copy';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** `opd preview` as its user sees it: a terminal, a browser and a text editor. */
describe('opd preview', () => {
  let root = '';
  let terminal = '';
  let port = '';
  let preview: ChildProcess;

  /** Waits until the terminal shows a text after the given place. */
  async function shown(pattern: RegExp, from = 0): Promise<RegExpExecArray> {
    for (;;) {
      const match = pattern.exec(terminal.slice(from));
      if (match) return match;
      if (preview.exitCode !== null) throw new Error(`The preview ended.\n${terminal}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  function open(host: string, path = '/'): Promise<{ status: number; body: string }> {
    return new Promise((resolve, reject) => {
      const options = { host: '127.0.0.1', port, path, headers: { host: `${host}:${port}` } };
      get(options, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (part: string) => {
          body += part;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
      }).on('error', reject);
    });
  }

  /** Edits the profile of `dinkes`. @returns what the terminal shows from then on. */
  async function edit(change: (text: string) => string): Promise<number> {
    const file = join(root, 'content/dinkes/opd.yaml');
    const from = terminal.length;
    await writeFile(file, change(await readFile(file, 'utf8')));
    return from;
  }

  beforeAll(async () => {
    root = await copyRepository();
    // One first build is enough to see; the portal's takes longest.
    await reuseBuild(root, 'portal');
    const args = [join(root, 'packages/cli/bin/opd.ts'), 'preview', '--port', '0', '--only', 'dinkes,portal'];
    preview = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const output of [preview.stdout, preview.stderr])
      output?.setEncoding('utf8').on('data', (text: string) => {
        terminal += text;
      });
    port = (await shown(/http:\/\/localhost:(\d+)\//))[1] ?? '';
    await shown(/Watching/);
  });
  afterAll(async () => {
    if (preview.exitCode === null) preview.kill();
    await rm(root, { recursive: true, force: true });
  });

  test('names the addresses, and they answer', async () => {
    expect(terminal).toContain(`http://dinkes.localhost:${port}/`);
    expect((await open('localhost')).status).toBe(200);
    expect((await open('dinkes.localhost')).body).toContain('Dinas Kesehatan');
  });

  test('takes votes on this machine: the form of a page is sent there, and the answer leads back', async () => {
    const { body } = await open('dinkes.localhost', '/jajak/situs/');
    const action = /<form[^>]* action="(http:\/\/localhost:\d+\/suara\/dinkes)"/.exec(body)?.[1] ?? '';
    const vote = await fetch(action, {
      method: 'POST',
      headers: { origin: `http://dinkes.localhost:${port}` },
      body: new URLSearchParams({ jajak: 'situs', pilihan: 'puas' }),
    });
    expect(await vote.text()).toContain(`href="http://dinkes.localhost:${port}/jajak/situs/"`);
    expect(vote.status).toBe(200);
  });

  test('shows an edit without a restart, on the site and then on the portal', async () => {
    const from = await edit((text) => text.replace(/^tagline: .*$/m, 'tagline: Kalimat yang baru saja disunting.'));
    await shown(/✓ dinkes rebuilt in/, from);
    expect((await open('dinkes.localhost')).body).toContain('Kalimat yang baru saja disunting.');
    await shown(/✓ portal rebuilt in/, from);
  });

  test('shows an edited entry first, and then the whole site', async () => {
    const [folder] = (await readdir(join(root, 'content/dinkes/berita'))).sort();
    const entry = `berita/${folder}`;
    const file = join(root, 'content/dinkes', entry, 'index.mdx');
    const from = terminal.length;
    await writeFile(file, `${await readFile(file, 'utf8')}\nKalimat yang paling baru.\n`);
    await shown(/is fresh after/, from);
    expect((await open('dinkes.localhost', `/${entry}/`)).body).toContain('Kalimat yang paling baru.');
    expect((await open('dinkes.localhost')).status).toBe(200);
    await shown(/✓ dinkes rebuilt in/, from);
    expect((await open('dinkes.localhost', `/${entry}/`)).body).toContain('Kalimat yang paling baru.');
    await shown(/✓ portal rebuilt in/, from);
  });

  test('a mistake is told with file and line, and the last good build stays', async () => {
    const from = await edit((text) => text.replace('kind: dinas', 'kind: perusahaan'));
    await shown(/✗ dinkes was not rebuilt/, from);
    await shown(/last good build is still served/, from);
    expect(terminal.slice(from)).toMatch(/dinkes\/opd\.yaml:3/);
    expect(terminal.slice(from)).not.toMatch(/^\s+at /m);
    const { status, body } = await open('dinkes.localhost');
    expect(status).toBe(200);
    expect(body).toContain('Kalimat yang baru saja disunting.');
  });

  test('the mended entry is built again', async () => {
    const from = await edit((text) => text.replace('kind: perusahaan', 'kind: dinas'));
    await shown(/✓ dinkes rebuilt in/, from);
    expect((await open('dinkes.localhost')).status).toBe(200);
  });

  test('ends when it is told to', async () => {
    preview.kill('SIGTERM');
    await once(preview, 'exit');
    await expect(open('dinkes.localhost')).rejects.toThrow();
  });
});
