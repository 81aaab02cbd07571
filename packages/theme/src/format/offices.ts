import { hasSite, type Opd, opdKinds } from '@opd/registry';

/** Offices of one kind that have a site, by name. */
export interface OfficeGroup {
  /** Value of the kind: `kecamatan`. */
  readonly kind: string;
  readonly label: string;
  readonly members: readonly Opd[];
}

/** All offices with a site by kind, in the order of PP 18/2016; kinds without one are left out. */
export function officesByKind(opds: readonly Opd[]): OfficeGroup[] {
  const collator = new Intl.Collator('id');
  return opdKinds
    .map(({ value, label }) => ({
      kind: value,
      label,
      members: opds
        .filter((opd) => opd.kind === value && hasSite(opd))
        .toSorted((a, b) => collator.compare(a.name, b.name)),
    }))
    .filter(({ members }) => members.length > 0);
}
