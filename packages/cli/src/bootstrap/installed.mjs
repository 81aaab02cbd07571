import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Plain JavaScript for Node 20: this runs before anything is installed.

/** @param {string} root the repository. */
const markerPath = (root) => join(root, 'node_modules/.opd-installed');

/**
 * Fingerprint of what the lockfile asks for.
 * @param {string} root the repository.
 */
function lockfileHash(root) {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

/**
 * Does node_modules/ hold what package-lock.json asks for? Either this command installed it from this very
 * lockfile, or npm did and its own record (node_modules/.package-lock.json) names the same versions.
 * @param {string} root the repository.
 * @returns {boolean}
 */
export function isInstalled(root) {
  if (!existsSync(join(root, 'node_modules/.bin/node'))) return false;
  if (existsSync(markerPath(root)) && readFileSync(markerPath(root), 'utf8') === lockfileHash(root)) return true;
  const recordPath = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(recordPath)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const present = JSON.parse(readFileSync(recordPath, 'utf8'));
  return agree(wanted.packages ?? {}, present.packages ?? {});
}

/**
 * Is every wanted package present in the wanted version? Optional ones may be missing: most are for other
 * platforms.
 * @typedef {{ version?: string, link?: boolean, resolved?: string, optional?: boolean, peer?: boolean }} Locked
 * @param {Record<string, Locked>} wanted `packages` of package-lock.json.
 * @param {Record<string, Locked>} present `packages` of node_modules/.package-lock.json.
 * @returns {boolean}
 */
export function agree(wanted, present) {
  return Object.entries(wanted).every(([path, { version, link, resolved, optional }]) => {
    if (path === '') return true;
    const found = present[path];
    if (!found) return optional === true;
    return link ? found.link === true && found.resolved === resolved : found.version === version;
  });
}

/**
 * Remembers that this lockfile is installed.
 * @param {string} root the repository.
 */
export function markInstalled(root) {
  writeFileSync(markerPath(root), lockfileHash(root));
}
