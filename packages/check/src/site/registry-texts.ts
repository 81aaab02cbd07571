import type { Place } from '@opd/registry';
import { scalarsIn } from '../documents/entry-pieces.ts';
import type { SiteContent } from './site-content.ts';

/** A value of `opd.yaml`, `operators.yaml`, `redirects.yaml` or `jajak.yaml`. */
export interface RegistryText extends Place {
  readonly file: string;
  readonly text: string;
}

/** Every value of the OPD's own registry files: they are read by everybody, and most are published. */
export function* registryTextsOf({
  opdYaml,
  operatorsYaml,
  redirectsYaml,
  pollsYaml,
  slug,
}: SiteContent): Generator<RegistryText> {
  for (const [name, yaml] of [
    ['opd.yaml', opdYaml],
    ['operators.yaml', operatorsYaml],
    ['redirects.yaml', redirectsYaml],
    ['jajak.yaml', pollsYaml],
  ] as const) {
    if (!yaml) continue;
    for (const { path, text } of scalarsIn(yaml.value)) yield { file: `${slug}/${name}`, ...yaml.placeOf(path), text };
  }
}
