import type { Opd } from '@opd/registry';
import type { contentTypes, EntryData, TypeName } from '@opd/schema';

/** One published entry of a content type. */
export interface Entry<Name extends TypeName = TypeName> {
  /** Content type, also the first segment of its address. */
  readonly type: Name;
  /** Folder name: `2021-04-15-pembinaan-operator`. */
  readonly id: string;
  /** Validated frontmatter. */
  readonly data: EntryData<(typeof contentTypes)[Name]>;
  /** Address on its own site: `/berita/2021-04-15-pembinaan-operator/`. */
  readonly path: string;
  /** The OPD that wrote it; set on the portal only, where `path` is an absolute address. */
  readonly opd?: Opd;
}
