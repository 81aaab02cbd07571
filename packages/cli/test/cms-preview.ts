import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { type IncomingHttpHeaders, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCmsApi } from '../src/preview/cms/api.ts';
import { ServedSites } from '../src/preview/served-sites.ts';
import { createPreviewServer, listen } from '../src/preview/server.ts';
import { writeIn } from './people-root.ts';

const opds = ['alfa', 'alfa-kota', 'beta'];
const sites = [...opds, 'cms'].map((slug) => ({ slug, name: slug, subdomain: slug, formerSubdomains: [] }));

/** What the local backend answers. */
export interface CmsAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Parsed JSON. */
  readonly body: unknown;
}

/** A preview with a CMS over a repository of its own; asks as Decap's proxy backend does. */
export interface CmsPreview {
  /** The root repository, with a published entry each of `alfa` and `beta`. */
  readonly root: string;
  /** The clone in which the CMS works. */
  readonly clone: string;
  readonly port: number;
  /** Everything the developer was told. */
  readonly told: string[];
  /** Runs git in the root, or in another folder. @returns what it prints, trimmed. */
  readonly git: (args: readonly string[], folder?: string) => string;
  /** Asks the API. A header that is undefined is not sent. */
  readonly ask: (
    opd: string,
    action: string,
    params?: object,
    headers?: Record<string, string | undefined>,
  ) => Promise<CmsAnswer>;
  readonly close: () => Promise<void>;
}

/** Text of an entry. */
export function entryText(title: string): string {
  return `---\ntitle: ${title}\n---\n\nIsi.\n`;
}

/** Parameters that save an entry. @param folder `<type>/<entry>`. @param files names of photos, each saved with its name as content. */
export function saved(opd: string, folder: string, title: string, files: readonly string[] = [], useWorkflow = true) {
  const [type = '', entry = ''] = folder.split('/');
  const home = `content/${opd}/${folder}`;
  return {
    branch: 'main',
    dataFiles: [{ slug: `${entry}/index`, path: `${home}/index.mdx`, raw: entryText(title) }],
    assets: files.map((file) => ({ path: `${home}/${file}`, content: btoa(`\0${file}`), encoding: 'base64' })),
    options: { collectionName: `${opd}-${type}`, commitMessage: `Simpan ${title}`, useWorkflow, status: 'draft' },
  };
}

/** Parameters that name a draft. @param folder `<type>/<entry>`. */
export function draft(opd: string, folder: string) {
  const [type = '', entry = ''] = folder.split('/');
  return { branch: 'main', collection: `${opd}-${type}`, slug: `${entry}/index` };
}

/** Where a preview starts from. */
export interface CmsPreviewOptions {
  /** Whether its root is a Git repository. */
  readonly repository?: boolean;
  /** Root of another preview, to start once more there. */
  readonly root?: string;
}

/** Starts a preview. */
export async function startCmsPreview({ repository = true, root: given }: CmsPreviewOptions = {}): Promise<CmsPreview> {
  const root = given ?? (await mkdtemp(join(tmpdir(), 'opd-cms-')));
  const git = (args: readonly string[], folder = root) =>
    execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  if (given === undefined) await writeRoot(root);
  if (given === undefined && repository) {
    git(['init', '--quiet', '--initial-branch=utama']);
    git(['config', 'user.name', 'Pengembang']);
    git(['config', 'user.email', 'pengembang@contoh.example']);
    git(['add', '.']);
    git(['commit', '--quiet', '--message', 'Mulai']);
  }
  const told: string[] = [];
  const served = new ServedSites();
  await served.publish('cms', join(root, 'dist'));
  const server: Server = createPreviewServer({
    sites: () => sites,
    served,
    failureOf: () => undefined,
    cmsApi: createCmsApi({ root, opds: () => opds, hostName: 'cms.localhost', tell: (text) => told.push(text) }),
  });
  const port = await listen(server, 0);
  return {
    root,
    clone: join(root, '.cache/cms/repository'),
    port,
    told,
    git,
    ask: (opd, action, params = { branch: 'main' }, headers = {}) =>
      post(port, `/api/v1/${opd}`, JSON.stringify({ branch: 'main', action, params }), headers),
    close: async () => {
      server.close();
      if (given === undefined) await rm(root, { recursive: true, force: true });
    },
  };
}

async function writeRoot(root: string): Promise<void> {
  await writeIn(root, 'dist/index.html', '<h1>Ruang operator</h1>');
  await writeIn(root, '.gitignore', '.cache/\ndist/\n');
  await writeIn(root, 'README.md', 'Milik pengembang.\n');
  for (const opd of ['alfa', 'beta']) {
    await writeIn(root, `content/${opd}/opd.yaml`, `name: ${opd}\n`);
    await writeIn(root, `content/${opd}/berita/2026-01-02-lama/index.mdx`, entryText('Lama'));
    await writeIn(root, `content/${opd}/berita/2026-01-02-lama/foto.webp`, '\0foto');
  }
}

function post(port: number, path: string, body: string, headers: Record<string, string | undefined>) {
  const host = `cms.localhost:${port}`;
  const all = { host, origin: `http://${host}`, 'content-type': 'application/json; charset=utf-8', ...headers };
  const sent = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  return new Promise<CmsAnswer>((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path, method: 'POST', headers: sent, agent: false };
    request(options, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: parse(text) });
      });
    })
      .on('error', reject)
      .end(body);
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
