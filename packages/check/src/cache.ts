import { createHash } from 'node:crypto';
import { pollsPath, redirectsPath } from '@opd/registry';
import type { Finding } from './finding.ts';
import type { ContentFiles } from './site/content-files.ts';
import type { EntrySource } from './site/entry-source.ts';
import type { SiteContent } from './site/site-content.ts';

/** Findings of entries by the hash of all that they depend on. Where they are kept is the caller's matter. */
export interface FindingsCache {
  readonly get: (key: string) => readonly Finding[] | undefined;
  readonly set: (key: string, findings: readonly Finding[]) => void;
}

/**
 * Hash of what every entry of a site depends on: the day, the registry's files, which files there are.
 * A new file may be the target of a link, so it makes every entry of the site be looked at again.
 */
export async function siteKey(reader: ContentFiles, { slug, today, files }: SiteContent): Promise<string> {
  const names = ['kabupaten.yaml', `${slug}/opd.yaml`, `${slug}/operators.yaml`, redirectsPath(slug), pollsPath(slug)];
  const texts = await Promise.all(names.map((name) => reader.readText(name)));
  return hash([today, ...texts.map((text) => text ?? ''), ...files]);
}

/** Hash of one entry: its text and the bytes of the files beside it. */
export async function entryKey(
  reader: ContentFiles,
  { keyOfSite, entry, beside }: { keyOfSite: string; entry: EntrySource; beside: readonly string[] },
): Promise<string> {
  const digest = createHash('sha256').update(hash([keyOfSite, entry.path, entry.text]));
  for (const path of beside) {
    digest.update(`${path}\0`);
    digest.update((await reader.readBytes(path)) ?? '');
  }
  return digest.digest('base64url');
}

/** @param parts kept apart by their lengths, so that no two lists give the same bytes. */
function hash(parts: readonly string[]): string {
  const digest = createHash('sha256');
  for (const part of parts) digest.update(`${part.length}:${part}`);
  return digest.digest('base64url');
}
