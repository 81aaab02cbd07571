import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DeployTarget } from '@opd/registry';
import pLimit from 'p-limit';
import { DeployError } from '../error.ts';
import { cacheControl } from '../headers/cache-control.ts';
import { type Manifest, manifestName, parseManifest } from '../release/manifest.ts';
import { keptReleases, parseReleaseName, type ReleaseName, renderReleaseName } from '../release/release-name.ts';
import { sha256 } from '../release/sha256.ts';
import type { StagedRelease } from '../release/stage.ts';
import type { SiteState, Target } from '../target.ts';
import { Bucket, ConditionFailed } from './bucket.ts';
import { headersOf, homeOf } from './keys.ts';
import { mirrorLive } from './live.ts';

/** How many requests are under way at once. */
const atOnce = 16;

/**
 * A bucket, as it is configured.
 * @throws DeployError when its key is missing.
 */
export function s3TargetOf(target: DeployTarget, environment: Readonly<Record<string, string | undefined>>): Target {
  const { name, endpoint = '', bucket = '', region = 'us-east-1', live } = target;
  const { OPD_S3_KEY_ID: keyId, OPD_S3_SECRET: secret } = environment;
  if (!keyId || !secret)
    throw new DeployError(
      `The target \`${name}\` needs OPD_S3_KEY_ID and OPD_S3_SECRET.`,
      'Set them in the environment; in a workflow they are secrets of the environment `produksi`.',
    );
  return s3Target({ name, bucket: new Bucket({ endpoint, bucket, region, keyId, secret }), live });
}

/**
 * A bucket: `<site>/releases/<name>/` is never changed once it is whole, and `<site>/current` names the one on display.
 * To replace that object is the switch: one request, atomic, refused when somebody else was faster. S3 has no way to
 * replace many objects at once, so what is served straight from a bucket (`live`) changes file by file.
 */
export function s3Target({
  name,
  bucket,
  live,
}: {
  readonly name: string;
  readonly bucket: Bucket;
  readonly live: boolean;
}): Target {
  const limit = pLimit(atOnce);

  async function publish(
    release: StagedRelease,
  ): Promise<{ sent: number; bytes: number; shown: ReleaseName; unchanged: boolean }> {
    const { site, id, manifest } = release;
    const { state, etag } = await readSite(bucket, site);
    const finish = async (shown: ReleaseName) => {
      if (live) await mirrorLive(bucket, site, shown, manifest);
    };
    if (state.current?.id === id) {
      // A copy that was broken off is finished.
      await finish(state.current);
      return { sent: 0, bytes: 0, shown: state.current, unchanged: true };
    }
    const shown = { number: (state.releases.at(-1)?.number ?? 0) + 1, id };
    const { sent, bytes } = await upload(release, shown, state.current);
    await point(bucket, site, shown, etag);
    await finish(shown);
    await prune(site, shown);
    return { sent, bytes, shown, unchanged: false };
  }

  async function upload(
    { site, folder, manifest }: StagedRelease,
    shown: ReleaseName,
    current: ReleaseName | undefined,
  ) {
    const home = homeOf(site, shown);
    const known = new Map<string, string>();
    if (current)
      for (const [path, hash] of await readManifest(bucket, site, current))
        known.set(hash, `${homeOf(site, current)}${path}`);
    let sent = 0;
    let bytes = 0;
    const putOne = async (path: string, hash: string) => {
      const headers = headersOf(path);
      const same = known.get(hash);
      if (same !== undefined) return bucket.copy(same, home + path, headers);
      const content = await readFile(join(folder, path));
      await bucket.put(home + path, content, hash, { headers });
      sent++;
      bytes += content.length;
    };
    await Promise.all([...manifest].map(([path, hash]) => limit(() => putOne(path, hash))));
    await requireWhole(site, home, manifest);
    // Last of all: a release without its manifest is none.
    const sums = await readFile(join(folder, manifestName));
    await bucket.put(home + manifestName, sums, sha256(sums), { headers: headersOf(manifestName) });
    return { sent, bytes };
  }

  /** Reads back what is there: whatever a server promises, this is what visitors will get. */
  async function requireWhole(site: string, home: string, manifest: Manifest): Promise<void> {
    const checks = [...manifest].map(([path, hash]) =>
      limit(async () => {
        const stored = await bucket.read(home + path);
        return stored !== undefined && sha256(stored.bytes) === hash ? [] : [path];
      }),
    );
    const damaged = (await Promise.all(checks)).flat();
    if (damaged.length > 0)
      throw new DeployError(
        `What arrived of ${site} is not what was sent: ${damaged.slice(0, 5).join(', ')}`,
        'Nothing has changed for visitors; run it again.',
      );
  }

  /** Makes room: what is older than the kept releases goes, and what an earlier deploy left behind that was broken off. */
  async function prune(site: string, shown: ReleaseName): Promise<void> {
    const { whole, broken } = await listReleases(bucket, site);
    const old = whole.slice(0, -keptReleases).filter(({ number }) => number !== shown.number);
    // One of the same number or a later one may be under way.
    const left = broken.filter(({ number }) => number < shown.number);
    for (const release of [...old, ...left]) {
      const home = homeOf(site, release);
      // First what makes it a release.
      await bucket.remove(home + manifestName);
      const objects = await bucket.list(home);
      await Promise.all(objects.map(({ key }) => limit(() => bucket.remove(key))));
    }
  }

  return {
    name,
    state: async (site) => (await readSite(bucket, site)).state,
    publish: async (release) => {
      const { sent, bytes, shown, unchanged } = await publish(release);
      return { release: shown, unchanged, filesSent: sent, bytesSent: bytes };
    },
    rollBack: async (site, to) => {
      const { state, etag } = await readSite(bucket, site);
      const { current, releases } = state;
      const wanted =
        to === undefined
          ? releases.findLast(({ number, id }) => current !== undefined && number < current.number && id !== current.id)
          : releases.findLast(({ id }) => id === to);
      if (!current || !wanted)
        throw new DeployError(`${site} has no such release to go back to.`, 'See `npm run opd -- releases`.');
      await point(bucket, site, wanted, etag);
      if (live) await mirrorLive(bucket, site, wanted, await readManifest(bucket, site, wanted));
      return { from: current, to: wanted };
    },
  };
}

const pointerOf = (site: string) => `${site}/current`;

async function readPointer(bucket: Bucket, site: string) {
  return bucket.read(pointerOf(site));
}

/** The releases of a site, and the mark of the pointer to the one on display; empty while there is none. */
async function readSite(bucket: Bucket, site: string): Promise<{ readonly state: SiteState; readonly etag: string }> {
  const [pointer, { whole }] = await Promise.all([readPointer(bucket, site), listReleases(bucket, site)]);
  const current = parseReleaseName(pointer?.bytes.toString('utf8').trim() ?? '');
  return { state: { current, releases: whole }, etag: pointer?.etag ?? '' };
}

/** What lies below `releases/`, the oldest first: with a manifest a release, without one the rest of one that was broken off. */
async function listReleases(bucket: Bucket, site: string) {
  const prefix = `${site}/releases/`;
  const files = new Map<string, boolean>();
  for (const { key } of await bucket.list(prefix)) {
    const [name = '', file] = key.slice(prefix.length).split('/');
    files.set(name, file === manifestName || (files.get(name) ?? false));
  }
  const named = (isWhole: boolean) =>
    [...files].flatMap(([name, hasManifest]) => {
      const release = hasManifest === isWhole ? parseReleaseName(name) : undefined;
      return release ? [release] : [];
    });
  return { whole: named(true), broken: named(false) };
}

async function readManifest(bucket: Bucket, site: string, release: ReleaseName): Promise<Manifest> {
  const stored = await bucket.read(homeOf(site, release) + manifestName);
  return parseManifest(stored?.bytes.toString('utf8') ?? '');
}

/** The switch. @throws DeployError when the pointer is not what it was. */
async function point(bucket: Bucket, site: string, shown: ReleaseName, etag: string): Promise<void> {
  const text = Buffer.from(`${renderReleaseName(shown)}\n`);
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': cacheControl.never };
  const faster = () =>
    new DeployError(`Another deploy of ${site} was faster.`, 'Run it again if what you built is the newer one.');
  // Servers that do not know conditional writes would let the last one win unseen.
  if (((await readPointer(bucket, site))?.etag ?? '') !== etag) throw faster();
  await bucket.put(pointerOf(site), text, sha256(text), { headers, ifMatch: etag }).catch((error: unknown) => {
    throw error instanceof ConditionFailed ? faster() : error;
  });
}
