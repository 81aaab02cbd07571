import { opdFields } from '@opd/registry';
import { startOf } from '../asset-rule.ts';
import type { Asset } from '../assets/asset.ts';
import { isPhotoName } from '../assets/extension.ts';
import { unusedAssets } from '../documents/unused-assets.ts';
import { valuesOfFormat } from '../documents/values.ts';
import type { FileRemark } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** A photo that nothing shows was forgotten or taken out, and only makes every copy heavier. Source: design of the content folder. */
export const photoUnused = defineRule({
  id: 'photo-unused',
  severity: 'warning',
  summary: 'Setiap foto dipakai.',
  why: 'Foto yang tidak dipakai tidak dilihat siapa pun dan hanya memperberat setiap salinan situs.',
  example: {
    bad: 'Isi folder: index.mdx, panen.webp\nTulisan: Petani memanen padi.',
    good: 'Isi folder: index.mdx, panen.webp\nTulisan: ![Petani memanen padi di sawah Desa Mori](./panen.webp)',
  },
  *entry(entry) {
    const example = (name: string) => `![Petani memanen padi di sawah Desa Kanor](./${name})`;
    for (const asset of unusedAssets(entry, 'photo-file', isPhotoName)) yield unused(asset, example(asset.name));
  },
  *site({ assets, opdYaml, slug }) {
    const used = new Set([...valuesOfFormat(opdFields, opdYaml?.value, 'photo-file')].map(({ value }) => bare(value)));
    for (const asset of assets) {
      if (asset.path !== `${slug}/${asset.name}` || !isPhotoName(asset.name) || used.has(asset.name)) continue;
      yield unused(asset, `photo: { src: ./${asset.name}, alt: …, kind: potret } pada pejabat di opd.yaml`);
    }
  },
});

function unused({ path, name }: Asset, example: string): FileRemark {
  return {
    ...startOf(path),
    message: `Foto "${name}" tidak dipakai.`,
    help: `Pakai foto itu atau hapus berkasnya. Contoh: ${example}`,
  };
}

function bare(path: string): string {
  return path.replace(/^\.\//, '');
}
