import { join } from 'node:path';
import { repositoryRoot } from '../../repository-root.ts';
import { readSharedContent } from '../content/shared-content.ts';
import { buildSitusWithPhotographs } from '../content/situs-regency.ts';
import { cutTestPhotos } from '../content/test-photos.ts';
import type { MeasuredKind } from '../measure-pages.ts';
import { peers } from './index.ts';
import { comparedKinds, type Peer } from './peer.ts';

/** What is compared, and who could not take part. */
export interface Compared {
  readonly kinds: readonly MeasuredKind[];
  /** `WordPress: …` */
  readonly missing: readonly string[];
}

/** Builds Situs OPD and all peers of the same content. @param work folder for photos and sites. */
export async function buildCompared(work: string): Promise<Compared> {
  const photos = await cutTestPhotos(join(work, 'photos'));
  const content = await readSharedContent(join(repositoryRoot, 'content/dinkominfo'), photos);
  const situs: Peer = {
    name: 'Situs OPD',
    build: async (folder) => ({
      folder: await buildSitusWithPhotographs(folder, photos),
      paths: {
        home: ['/'],
        'news list': ['/berita/'],
        'news page, one photo': content.news.map(({ slug }) => `/berita/${slug}/`),
        service: [`/layanan/${content.service.slug}/`],
      },
    }),
  };
  const missing: string[] = [];
  const kinds: MeasuredKind[] = [];
  for (const { name: tool, build, missing: reason } of [situs, ...peers]) {
    const why = reason?.();
    if (why !== undefined) {
      missing.push(`${tool}: ${why}`);
      continue;
    }
    console.log(`Building ${tool} …`);
    const { folder, paths } = await build(join(work, tool.toLowerCase().replaceAll(/\W+/g, '-')), content);
    for (const kind of comparedKinds) kinds.push({ tool, kind, folder, paths: paths[kind] });
  }
  return { kinds, missing };
}
